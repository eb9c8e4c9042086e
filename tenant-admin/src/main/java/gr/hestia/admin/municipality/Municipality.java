package gr.hestia.admin.municipality;

/**
 * A municipality (δήμος), first degree of local government.
 *
 * @param key our own key, unique in the country, for example {@code sparta}
 * @param regionalUnit key of its regional unit
 * @param region key of its region
 * @param nameGreek in the genitive, as in «Δήμος Σπάρτης»; not unique
 * @param nameEnglish as in “Municipality of Sparta”
 * @param seatGreek the town it is run from
 * @param seatEnglish the same in English
 */
public record Municipality(
        String key,
        String regionalUnit,
        String region,
        String nameGreek,
        String nameEnglish,
        String seatGreek,
        String seatEnglish) {

    /** The name in the given language: English for {@code en}, Greek otherwise. */
    public String name(String language) {
        return "en".equals(language) ? nameEnglish : nameGreek;
    }
}
