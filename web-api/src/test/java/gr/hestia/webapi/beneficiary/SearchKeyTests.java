package gr.hestia.webapi.beneficiary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchKeyTests {

    @ParameterizedTest(name = "{1} finds {0}")
    @CsvSource({
        // accents, case, final sigma
        "Γιώργος, γιωργος",
        "Γιώργος, ΓΙΩΡΓΟΣ",
        "ΠΑΠΑΔΟΠΟΥΛΟΣ, Παπαδόπουλος",
        "Αΐντα, αιντα",
        "Λεϊλά, ΛΕΙΛΑ",
        // ELOT 743
        "Γεώργιος, Georgios",
        "Παναγιώτης, Panagiotis",
        "Ευστάθιος, Efstathios",
        "Ευάγγελος, Evangelos",
        "Αυγερινός, Avgerinos",
        "Χρήστος, Christos",
        "Ξανθίππη, Xanthippi",
        "Κωνσταντίνος, Konstantinos",
        "Μπάμπης, Bampis",
        "Γκίκας, Gkikas",
        "Ουρανία, Ourania",
        "Αικατερίνη, Aikaterini",
        "Ψαρρός, Psarros",
        "Φωτεινή, Foteini",
        "Βασίλειος, Vasileios",
        "Εμμανουήλ, Emmanouil",
        // by sound
        "Γιώργος, Yiorgos",
        "Γιάννης, Yannis",
        "Παναγιώτης, Panayiotis",
        "Χρήστος, Hristos",
        "Κωνσταντίνος, Konstadinos",
        "Μπάμπης, Babis",
        "Ντίνα, Dina",
        "Φίλιππος, Philippos",
        "Ζωή, Zoe",
        "Μιχαήλ, Michael",
        "Μάνθος, Manthos",
        // by keyboard or by look
        "Χρήστος, Xristos",
        "Δημήτρης, Dhmhtrhs",
        "Βασίλης, Basilhs",
        "Παναγιώτης, Panagiwths",
        "Γιώργος, Giwrgos",
        "Ευαγγελία, Euaggelia",
        "Ευαγγελία, Eyaggelia",
        "Κυριάκος, Kuriakos",
        "Θανάσης, 8anashs",
        "Θανάσης, Thanashs",
        "Σωτηρία, Swthria",
        "Ξένια, Ksenia",
        "Ξένια, 3enia",
        "Ηλίας, Hlias",
        "Μιχαήλ, Mixahl",
        "Ηρακλής, Hraklhs",
        "Βασιλική, Basilikh",
        "Χρυσούλα, Xrusoula",
        // people from elsewhere
        "Χουσεΐν, Hussein",
        "Χασάν, Hassan",
        "Μοχάμεντ, Mohamed",
        "Αχμέτ, Ahmet",
        "Αμπντουλάχ, Abdullah",
        "Σάρα, Sarah",
        "Τζαμάλ, Jamal",
        "Σπρέσα, Shpresa",
        "Ουαλίντ, Walid",
        // and the other way round
        "Hassan, Χασάν",
        "Ahmet, Αχμέτ",
        "Nikolaou, Νικολάου",
    })
    void spellingsOfOneNameSoundAlike(String stored, String typed) {
        Set<String> asked = SearchKey.typedWords(typed).getFirst().sounds();

        assertThat(SearchKey.of(stored).words()).containsAnyElementsOf(asked);
    }

    @ParameterizedTest
    @CsvSource({
        "Μαρία, Μάριος",
        "Ολυμπία, Ολίβια",
        "Νίκος, Νίκη",
        "Παπαδόπουλος, Παπαδάκης",
        "Άννα, Ανέστης",
        "Ελένη, Ελίνα"
    })
    void differentNamesStayApart(String one, String other) {
        Set<String> asked = SearchKey.typedWords(other).getFirst().sounds();

        assertThat(SearchKey.of(one).words()).doesNotContainAnyElementsOf(asked);
    }

    @Test
    void aNameOfSeveralWordsIsFoundByEachAndAsOne() {
        assertThat(SearchKey.of("Παπαδοπούλου-Νίκα").words()).containsExactly("papadopulu", "nika", "papadopulunika");
    }

    @Test
    void aKeySeparatesWordsBySpacesAndBeginsWithOne() {
        assertThat(SearchKey.of("Παπαδόπουλος", null, "Γιώργος").value()).isEqualTo(" papadopulos iorgos");
        assertThat(SearchKey.of("—", "").value()).isEmpty();
        assertThat(new SearchKey("").words()).isEmpty();
    }

    @Test
    void aWordHasFewReadings() {
        assertThat(SearchKey.typedWords("bhujcwh3eeyubhujcwh").getFirst().sounds())
                .hasSizeLessThanOrEqualTo(16);
    }
}
