package gr.hestia.admin.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gr.hestia.platform.testing.TenantFixture;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceListTests {

    private final ReferenceList list = new ReferenceList(TenantFixture.shared().catalog());

    @Test
    void holdsTheWholeCountry() {
        assertThat(list.listRegions()).hasSize(14);
        assertThat(list.listRegions().stream().flatMap(region -> list.listRegionalUnits(region.key()).stream()))
                .hasSize(75);
        assertThat(list.listMunicipalities()).hasSize(332);
    }

    @Test
    void nestsMunicipalitiesInUnitsAndRegions() {
        assertThat(list.getMunicipality("sparta"))
                .isEqualTo(
                        new Municipality("sparta", "laconia", "peloponnese", "Σπάρτης", "Sparta", "Σπάρτη", "Sparta"));
        assertThat(list.listMunicipalities("peloponnese"))
                .extracting(Municipality::key)
                .contains("sparta", "ermionida")
                .doesNotContain("zacharo");
        assertThat(list.getRegion("western-greece"))
                .isEqualTo(new Region("western-greece", "GR-G", "Δυτικής Ελλάδας", "Western Greece"));
        assertThat(list.getRegionalUnit("elis").region()).isEqualTo("western-greece");
        assertThat(list.listMunicipalities("mount-athos")).isEmpty();
    }

    @Test
    void tellsHomonymsApart() {
        assertThat(List.of("heraklion", "irakleio-attica"))
                .allSatisfy(
                        key -> assertThat(list.getMunicipality(key).nameGreek()).isEqualTo("Ηρακλείου"));
    }

    @Test
    void listsInTheOrderOfTheGreekAlphabetWhateverTheAccents() {
        assertThat(list.listMunicipalities("epirus"))
                .extracting(Municipality::nameGreek)
                .startsWith("Αρταίων", "Βορείων Τζουμέρκων", "Γεωργίου Καραϊσκάκη")
                .endsWith("Φιλιατών");
        assertThat(list.listRegionalUnits("eastern-macedonia-and-thrace"))
                .extracting(RegionalUnit::nameGreek)
                .startsWith("Δράμας", "Έβρου", "Θάσου");
    }

    @ParameterizedTest
    @CsvSource({
        "ζαχάρω, zacharo",
        "ΖΑΧΆΡΩΣ, zacharo",
        "Zacharo, zacharo",
        "Σπάρτη, sparta",
        "σπαρτης, sparta",
        "Sparti, sparta",
        "αποκόρωνας, apokoronas",
        "Ιωάννινα, ioannina",
        "σφακιά, sfakia",
        "  νέα   ιωνία , nea-ionia"
    })
    void findsWhatAPersonTypes(String typed, String key) {
        assertThat(list.search(typed)).extracting(Municipality::key).first().isEqualTo(key);
    }

    @Test
    void takesPatternCharactersForWhatTheyAre() {
        assertThat(list.search("%")).isEmpty();
        assertThat(list.search("σπ_ρτη")).isEmpty();
        assertThat(list.search("  ")).isEmpty();
        assertThat(list.search("Ατλαντίδα")).isEmpty();
    }

    @Test
    void saysWhichKeyIsUnknown() {
        assertThat(list.findMunicipality("sparti")).isEmpty();
        assertThatExceptionOfType(NotInReferenceList.class)
                .isThrownBy(() -> list.getMunicipality("sparti"))
                .withMessageContaining("sparti");
    }
}
