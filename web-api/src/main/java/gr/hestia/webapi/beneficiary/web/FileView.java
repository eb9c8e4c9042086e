package gr.hestia.webapi.beneficiary.web;

import gr.hestia.webapi.beneficiary.Amka;
import gr.hestia.webapi.beneficiary.BeneficiaryFile;
import gr.hestia.webapi.beneficiary.Birth;
import gr.hestia.webapi.beneficiary.FileDetails;
import gr.hestia.webapi.beneficiary.FileStatus;
import gr.hestia.webapi.beneficiary.Paper;
import gr.hestia.webapi.beneficiary.Phone;
import gr.hestia.webapi.beneficiary.Residence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A file as its page shows it; what is not known is null or empty.
 *
 * @param title name, given name first
 * @param initials of the parents, in words
 * @param birth the day, where it is known
 * @param birthYear the year, where only it is known
 * @param age full years today
 * @param amkaDisagrees whether the ΑΜΚΑ speaks of another birth date
 */
record FileView(
        UUID id,
        long number,
        boolean closed,
        String title,
        @Nullable String father,
        @Nullable String mother,
        @Nullable LocalDate birth,
        @Nullable Integer birthYear,
        @Nullable Integer age,
        String gender,
        List<String> phones,
        @Nullable String email,
        @Nullable String safeContact,
        @Nullable String address,
        @Nullable String languages,
        boolean interpreter,
        boolean speciallyProtected,
        @Nullable String amka,
        boolean amkaDisagrees,
        @Nullable String afm,
        List<Paper> papers,
        @Nullable String branch,
        @Nullable String registeredBy,
        Instant registeredAt) {

    static FileView of(BeneficiaryFile file, LocalDate today, FormChoices choices, Locale locale) {
        FileDetails details = file.details();
        Birth birth = details.birth();
        LocalDate day = birth == null ? null : birth.date();
        Amka amka = details.papers().amka();
        var afm = details.papers().afm();
        return new FileView(
                file.id(),
                file.number(),
                file.status() == FileStatus.CLOSED,
                details.name().spoken(),
                details.name().father(),
                details.name().mother(),
                day,
                birth == null || day != null ? null : birth.year(),
                birth == null ? null : birth.ageOn(today),
                "beneficiary.gender."
                        + details.gender().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                details.contact().phones().stream().map(Phone::value).toList(),
                details.contact().email(),
                details.contact().safeContact(),
                address(details.residence(), choices, locale),
                languages(details.languages(), locale),
                details.interpreter(),
                details.speciallyProtected(),
                amka == null ? null : amka.value(),
                amka != null && day != null && !amka.agreesWith(day),
                afm == null ? null : afm.value(),
                details.papers().others(),
                choices.branchName(file.branch(), locale),
                choices.memberName(file.registeredBy()),
                file.registeredAt());
    }

    private static @Nullable String address(Residence residence, FormChoices choices, Locale locale) {
        String town = Stream.of(residence.postCode(), residence.place())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        String address = Stream.of(
                        residence.street(),
                        town.isEmpty() ? null : town,
                        choices.municipalityName(residence.municipality(), locale))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return address.isEmpty() ? null : address;
    }

    private static @Nullable String languages(List<String> codes, Locale locale) {
        return codes.isEmpty()
                ? null
                : codes.stream()
                        .map(code -> Locale.of(code).getDisplayLanguage(locale))
                        .collect(Collectors.joining(", "));
    }
}
