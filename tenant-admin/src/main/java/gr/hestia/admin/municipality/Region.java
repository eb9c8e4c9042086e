package gr.hestia.admin.municipality;

/**
 * A region (περιφέρεια), second degree of local government, or Mount Athos.
 *
 * @param key our own key, for example {@code peloponnese}
 * @param isoCode ISO 3166-2, for example {@code GR-J}
 * @param nameGreek in the genitive, as in «Περιφέρεια Πελοποννήσου»
 * @param nameEnglish as in “Region of Peloponnese”
 */
public record Region(String key, String isoCode, String nameGreek, String nameEnglish) {

    /** The name in the given language: English for {@code en}, Greek otherwise. */
    public String name(String language) {
        return "en".equals(language) ? nameEnglish : nameGreek;
    }
}
