package gr.hestia.webapi.beneficiary.web;

import gr.hestia.platform.web.form.GreekDate;
import gr.hestia.platform.web.form.UnreadableText;
import gr.hestia.webapi.beneficiary.Afm;
import gr.hestia.webapi.beneficiary.Amka;
import gr.hestia.webapi.beneficiary.Birth;
import gr.hestia.webapi.beneficiary.FileDetails;
import gr.hestia.webapi.beneficiary.FileDetails.Contact;
import gr.hestia.webapi.beneficiary.FileDetails.Papers;
import gr.hestia.webapi.beneficiary.Gender;
import gr.hestia.webapi.beneficiary.Paper;
import gr.hestia.webapi.beneficiary.PaperKind;
import gr.hestia.webapi.beneficiary.PersonName;
import gr.hestia.webapi.beneficiary.Phone;
import gr.hestia.webapi.beneficiary.Residence;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Reads a {@link FileForm} and says everything that is wrong with it at once. */
@Component
class FileFormReader {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_LINE = 160;
    private static final int LONGEST_NOTE = 500;
    private static final int MOST_LINES = 10;
    private static final int OLDEST = 125;
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]{2,}");
    private static final Pattern POST_CODE = Pattern.compile("[1-8][0-9]{4}");
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]{1,60}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    private final Clock clock;

    FileFormReader(Clock clock) {
        this.clock = clock;
    }

    /** What the form says; empty if anything is wrong with it, which {@code errors} then names by field. */
    Optional<FileDetails> read(FileForm form, Errors errors) {
        TypedText typed = new TypedText(errors);
        Optional<PersonName> name = name(form.getName(), typed);
        Birth birth = birth(form.getBirth(), typed);
        Gender gender = typed.constant("gender", form.getGender(), Gender.class).orElse(Gender.UNKNOWN);
        Contact contact = contact(form.getContact(), typed);
        Residence residence = residence(form.getResidence(), typed);
        List<String> languages = languages(form.getLanguages(), typed);
        Papers papers = papers(form.getPapers(), typed);
        return errors.hasErrors()
                ? Optional.empty()
                : name.map(known -> new FileDetails(
                        known,
                        birth,
                        gender,
                        contact,
                        residence,
                        languages,
                        form.isInterpreter(),
                        form.isSpeciallyProtected(),
                        papers));
    }

    private static Optional<PersonName> name(NameFields fields, TypedText typed) {
        String given = personName("name.given", fields.getGiven(), typed);
        String family = personName("name.family", fields.getFamily(), typed);
        String father = personName("name.father", fields.getFather(), typed);
        String mother = personName("name.mother", fields.getMother(), typed);
        if (given == null && family == null) {
            typed.wrong("name.family", "beneficiary.wrong.name");
            return Optional.empty();
        }
        return Optional.of(new PersonName(given, family, father, mother));
    }

    private static @Nullable String personName(String field, @Nullable String text, TypedText typed) {
        String name = typed.line(field, text, LONGEST_NAME);
        if (name != null && !LETTER.matcher(name).find()) {
            typed.wrong(field, "beneficiary.wrong.letters");
        }
        return name;
    }

    private @Nullable Birth birth(@Nullable String text, TypedText typed) {
        String birth = typed.line("birth", text, LONGEST_NAME);
        if (birth == null) {
            return null;
        }
        try {
            Birth read = YEAR.matcher(birth).matches()
                    ? Birth.in(Integer.parseInt(birth))
                    : Birth.on(GreekDate.parse(birth));
            LocalDate today = LocalDate.now(clock);
            LocalDate day = read.date();
            if (read.year() > today.getYear() || (day != null && day.isAfter(today))) {
                typed.wrong("birth", "beneficiary.wrong.birth.future");
            } else if (read.year() < today.getYear() - OLDEST) {
                typed.wrong("birth", "beneficiary.wrong.birth.past");
            }
            return read;
        } catch (UnreadableText unreadable) {
            typed.wrong("birth", unreadable.messageKey(), unreadable.arguments().toArray());
            return null;
        }
    }

    private static Contact contact(ContactFields fields, TypedText typed) {
        List<Phone> phones = new ArrayList<>();
        List<String> lines = typed.few("contact.phones", fields.getPhones(), MOST_LINES);
        for (int index = 0; index < lines.size(); index++) {
            typed.value("contact.phones[" + index + "]", lines.get(index), Phone::find, "phone")
                    .ifPresent(phones::add);
        }
        String email = typed.line("contact.email", fields.getEmail(), LONGEST_LINE);
        if (email != null && !EMAIL.matcher(email).matches()) {
            typed.wrong("contact.email", "Email");
        }
        return new Contact(phones, email, typed.text("contact.safeContact", fields.getSafeContact(), LONGEST_NOTE));
    }

    private static Residence residence(ResidenceFields fields, TypedText typed) {
        String postCode = typed.line("residence.postCode", compact(fields.getPostCode()), LONGEST_NAME);
        if (postCode != null && !POST_CODE.matcher(postCode).matches()) {
            typed.wrong("residence.postCode", "beneficiary.wrong.postCode");
        }
        String municipality = typed.line("residence.municipality", fields.getMunicipality(), LONGEST_NAME);
        if (municipality != null && !KEY.matcher(municipality).matches()) {
            typed.wrong("residence.municipality", "beneficiary.wrong.choice");
        }
        return new Residence(
                typed.line("residence.street", fields.getStreet(), LONGEST_LINE),
                typed.line("residence.place", fields.getPlace(), LONGEST_LINE),
                postCode,
                municipality);
    }

    private static List<String> languages(List<String> chosen, TypedText typed) {
        List<String> codes = typed.few("languages", chosen, MOST_LINES).stream()
                .filter(Objects::nonNull)
                .toList();
        if (!codes.stream().allMatch(code -> LANGUAGE.matcher(code).matches())) {
            typed.wrong("languages", "beneficiary.wrong.choice");
        }
        return codes.stream().distinct().toList();
    }

    private static Papers papers(PapersFields fields, TypedText typed) {
        Amka amka =
                typed.value("papers.amka", fields.getAmka(), Amka::find, "amka").orElse(null);
        Afm afm = typed.value("papers.afm", fields.getAfm(), Afm::find, "afm").orElse(null);
        List<Paper> others = new ArrayList<>();
        List<PaperFields> lines = typed.few("papers.others", fields.getOthers(), MOST_LINES);
        for (int index = 0; index < lines.size(); index++) {
            PaperFields paper = lines.get(index);
            String at = "papers.others[" + index + "].";
            String number = typed.line(at + "number", paper.getNumber(), LONGEST_NAME);
            if (number != null) {
                Optional<PaperKind> kind = typed.constant(at + "kind", paper.getKind(), PaperKind.class);
                if (kind.isEmpty()) {
                    typed.wrong(at + "kind", "beneficiary.wrong.paperKind");
                }
                kind.ifPresent(known -> others.add(new Paper(known, number)));
            }
        }
        return new Papers(amka, afm, others);
    }

    private static @Nullable String compact(@Nullable String text) {
        return text == null ? null : text.replace(" ", "");
    }
}
