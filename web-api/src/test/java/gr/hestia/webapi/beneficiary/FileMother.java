package gr.hestia.webapi.beneficiary;

import gr.hestia.webapi.beneficiary.FileDetails.Contact;
import gr.hestia.webapi.beneficiary.FileDetails.Papers;
import gr.hestia.webapi.beneficiary.RegisterBeneficiary.Registration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** People as tests need them. */
public final class FileMother {

    private FileMother() {}

    /** Somebody of whom only two names are known. */
    public static FileDetails named(String family, String given) {
        return FileDetails.named(new PersonName(given, family, null, null));
    }

    /** Somebody of whom the birth date is known. */
    public static FileDetails born(String family, String given, LocalDate day) {
        FileDetails known = named(family, given);
        return new FileDetails(
                known.name(),
                Birth.on(day),
                known.gender(),
                known.contact(),
                known.residence(),
                known.languages(),
                false,
                false,
                known.papers());
    }

    /** The same person with a phone. */
    public static FileDetails withPhone(FileDetails person, String phone) {
        return new FileDetails(
                person.name(),
                person.birth(),
                person.gender(),
                new Contact(List.of(new Phone(phone)), null, null),
                person.residence(),
                person.languages(),
                person.interpreter(),
                person.speciallyProtected(),
                person.papers());
    }

    /** The same person with papers. */
    public static FileDetails withPapers(FileDetails person, Papers papers) {
        return new FileDetails(
                person.name(),
                person.birth(),
                person.gender(),
                person.contact(),
                person.residence(),
                person.languages(),
                person.interpreter(),
                person.speciallyProtected(),
                papers);
    }

    /** Everything that a file can say. */
    public static FileDetails complete() {
        return new FileDetails(
                new PersonName("Ελένη", "Παπαδοπούλου", "Γεώργιος", "Μαρία"),
                Birth.on(LocalDate.of(1959, 9, 9)),
                Gender.WOMAN,
                new Contact(
                        List.of(new Phone("+306944123456"), new Phone("+302731012345")),
                        "eleni@example.gr",
                        "μόνο πρωί"),
                new Residence("Λυκούργου 10", "Σπάρτη", "23100", "sparti"),
                List.of("el", "ar"),
                true,
                true,
                new Papers(
                        new Amka("09095986684"),
                        new Afm("094429812"),
                        List.of(new Paper(PaperKind.PASSPORT, "AE 1234567"))));
    }

    /** A first registration of somebody. */
    public static Registration registration(UUID branch, FileDetails details) {
        return new Registration(UUID.randomUUID(), branch, details, false);
    }
}
