package gr.hestia.admin.municipality;

/**
 * A regional unit (περιφερειακή ενότητα): a part of a region, holding municipalities.
 *
 * @param key our own key, for example {@code laconia}
 * @param region key of its region
 * @param nameGreek in the genitive, as in «Περιφερειακή Ενότητα Λακωνίας»
 * @param nameEnglish as in “Regional Unit of Laconia”
 */
public record RegionalUnit(String key, String region, String nameGreek, String nameEnglish) {

    /** The name in the given language: English for {@code en}, Greek otherwise. */
    public String name(String language) {
        return "en".equals(language) ? nameEnglish : nameGreek;
    }
}
