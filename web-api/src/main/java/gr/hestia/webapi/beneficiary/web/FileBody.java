package gr.hestia.webapi.beneficiary.web;

import gr.hestia.webapi.beneficiary.BeneficiaryFile;
import gr.hestia.webapi.beneficiary.Birth;
import gr.hestia.webapi.beneficiary.FileDetails;
import gr.hestia.webapi.beneficiary.FileStatus;
import gr.hestia.webapi.beneficiary.Gender;
import gr.hestia.webapi.beneficiary.Paper;
import gr.hestia.webapi.beneficiary.PersonName;
import gr.hestia.webapi.beneficiary.Phone;
import gr.hestia.webapi.beneficiary.Residence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file in JSON; what it says about the person has the names that {@link FileForm} takes, so that a client can send back
 * what it got.
 *
 * @param birth the day as ISO 8601, or the year alone where only that is known
 */
record FileBody(
        UUID id,
        long number,
        FileStatus status,
        PersonName name,
        @Nullable String birth,
        Gender gender,
        ContactBody contact,
        Residence residence,
        List<String> languages,
        boolean interpreter,
        boolean speciallyProtected,
        PapersBody papers,
        UUID branch,
        Instant registeredAt,
        UUID registeredBy) {

    /** Ways to reach a person; phones in E.164. */
    record ContactBody(
            List<String> phones,
            @Nullable String email,
            @Nullable String safeContact) {}

    /** What identifies a person to the state. */
    record PapersBody(@Nullable String amka, @Nullable String afm, List<PaperBody> others) {}

    /** A paper beside ΑΜΚΑ and ΑΦΜ. */
    record PaperBody(String kind, String number) {
        static PaperBody of(Paper paper) {
            return new PaperBody(paper.kind().name(), paper.number());
        }
    }

    static FileBody of(BeneficiaryFile file) {
        FileDetails details = file.details();
        var contact = details.contact();
        var papers = details.papers();
        return new FileBody(
                file.id(),
                file.number(),
                file.status(),
                details.name(),
                birth(details.birth()),
                details.gender(),
                new ContactBody(
                        contact.phones().stream().map(Phone::value).toList(), contact.email(), contact.safeContact()),
                details.residence(),
                details.languages(),
                details.interpreter(),
                details.speciallyProtected(),
                new PapersBody(
                        papers.amka() == null ? null : papers.amka().value(),
                        papers.afm() == null ? null : papers.afm().value(),
                        papers.others().stream().map(PaperBody::of).toList()),
                file.branch(),
                file.registeredAt(),
                file.registeredBy());
    }

    private static @Nullable String birth(@Nullable Birth birth) {
        if (birth == null) {
            return null;
        }
        LocalDate day = birth.date();
        return day == null ? String.valueOf(birth.year()) : day.toString();
    }
}
