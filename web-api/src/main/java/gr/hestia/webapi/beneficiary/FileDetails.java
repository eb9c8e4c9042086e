package gr.hestia.webapi.beneficiary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Everything about a person that people type into the file. Only the name and an answer for gender are never missing.
 *
 * @param name how the person is called
 * @param birth when born
 * @param gender as the person says
 * @param contact how to reach the person
 * @param residence where the person lives
 * @param languages ISO 639 codes, the preferred one first
 * @param interpreter whether one is needed
 * @param speciallyProtected whether where the person is must be told to nobody, as in a women's shelter
 * @param papers what identifies the person to the state
 */
public record FileDetails(
        PersonName name,
        @Nullable Birth birth,
        Gender gender,
        Contact contact,
        Residence residence,
        List<String> languages,
        boolean interpreter,
        boolean speciallyProtected,
        Papers papers) {

    public FileDetails {
        languages = List.copyOf(languages);
    }

    /** A person of whom only the name is known. */
    public static FileDetails named(PersonName name) {
        return new FileDetails(
                name, null, Gender.UNKNOWN, Contact.NONE, Residence.UNKNOWN, List.of(), false, false, Papers.NONE);
    }

    /** The parts in which the two differ, by name; never what they say. */
    List<String> differences(FileDetails other) {
        Map<String, Boolean> differs = new LinkedHashMap<>();
        differs.put("name", !name.equals(other.name));
        differs.put("birth", !Objects.equals(birth, other.birth));
        differs.put("gender", gender != other.gender);
        differs.put("phones", !contact.phones().equals(other.contact.phones()));
        differs.put("email", !Objects.equals(contact.email(), other.contact.email()));
        differs.put("safeContact", !Objects.equals(contact.safeContact(), other.contact.safeContact()));
        differs.put("residence", !residence.equals(other.residence));
        differs.put("languages", !languages.equals(other.languages) || interpreter != other.interpreter);
        differs.put("speciallyProtected", speciallyProtected != other.speciallyProtected);
        differs.put("amka", !Objects.equals(papers.amka(), other.papers.amka()));
        differs.put("afm", !Objects.equals(papers.afm(), other.papers.afm()));
        differs.put("otherPapers", !papers.others().equals(other.papers.others()));
        return differs.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * How to reach a person.
     *
     * @param phones the preferred one first
     * @param email address
     * @param safeContact what to heed when calling or writing, for example «μόνο πρωί, να μην αναφερθεί το Κέντρο»
     */
    public record Contact(
            List<Phone> phones,
            @Nullable String email,
            @Nullable String safeContact) {

        /** No way is known. */
        public static final Contact NONE = new Contact(List.of(), null, null);

        public Contact {
            phones = List.copyOf(phones);
        }
    }

    /**
     * What identifies a person to the state; a person may have none of it.
     *
     * @param amka social security number
     * @param afm tax number
     * @param others other papers
     */
    public record Papers(@Nullable Amka amka, @Nullable Afm afm, List<Paper> others) {

        /** None at all. */
        public static final Papers NONE = new Papers(null, null, List.of());

        public Papers {
            others = List.copyOf(others);
        }
    }
}
