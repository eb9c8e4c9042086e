package gr.hestia.admin.onboarding.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import gr.hestia.admin.manifest.ManifestFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;

/** What a step does not ask for stays, whatever is corrected in it. */
class EditDraftTests {

    private final EditDraft edit = new EditDraft();
    private Draft draft = Draft.of(ManifestFormat.YAML.read("""
            contact:
              phones:
                - {number: "2825340300", label: {el: Γραμματεία}}
                - {number: "2825340301", label: {el: Κοινωνική λειτουργός}}
            branches:
              - key: core
                hours:
                  - {day: monday, from: "08:00", to: "15:00", validFrom: 2026-01-01, validUntil: 2026-06-30}
                  - {day: monday, from: "08:00", to: "14:00", validFrom: 2026-07-01}
                  - {day: tuesday, from: "08:00", to: "15:00"}
                catchment:
                  - {municipality: evrotas, basis: {el: Σύμβαση}}
                  - {municipality: elafonisos, basis: {el: Άλλη σύμβαση}}
            axes:
              - {code: Α, title: {el: Υποδοχή}}
              - {code: Β, title: {el: Συνεργασία}}
            services:
              - {key: info, axis: Α, title: {el: Πληροφόρηση}, text: {el: Για όλα}, mitos: "120"}
              - {key: referrals, title: {el: Παραπομπές}}
              - {key: talks, axis: Β, title: {el: Ομιλίες}}
              - {key: forms, axis: Α, title: {el: Αιτήσεις}, own: true}
            servedGroups:
              - {key: poor, name: {el: Άποροι}, note: {el: Με κριτήρια}}
              - {key: roma, name: {el: Ρομά}}
            """));

    @Test
    void aTelephoneThatIsCorrectedKeepsItsLabel() {
        type(
                WizardStep.CENTRE,
                "/manifest/contact/phones",
                "2825340399 (Γραμματεία)\n2825340301 (Κοινωνική λειτουργός)");

        assertThat(at("/contact/phones/0/number")).isEqualTo("2825340399");
        assertThat(at("/contact/phones/0/label/el")).isEqualTo("Γραμματεία");
        assertThat(at("/contact/phones/1/label/el")).isEqualTo("Κοινωνική λειτουργός");
    }

    @Test
    void aTelephoneThatIsAddedTakesNothingOfOneThatIsTakenOut() {
        type(WizardStep.CENTRE, "/manifest/contact/phones", "2825340301 (Κοινωνική λειτουργός)\n2825340302");

        assertThat(at("/contact/phones/0/label/el")).isEqualTo("Κοινωνική λειτουργός");
        assertThat(at("/contact/phones/1/number")).isEqualTo("2825340302");
        assertThat(manifest().at("/contact/phones/1/label").isMissingNode()).isTrue();
    }

    @Test
    void aGroupThatIsRenamedKeepsItsNoteAndKey() {
        type(WizardStep.SERVICES, "/manifest/servedGroups", "Άνεργοι\nΆποροι και άστεγοι\nΡομά");

        assertThat(at("/servedGroups/0/name/el")).isEqualTo("Άνεργοι");
        assertThat(at("/servedGroups/0/key")).isEqualTo("poor");
        assertThat(at("/servedGroups/0/note/el")).isEqualTo("Με κριτήρια");
        assertThat(at("/servedGroups/1/key")).isEqualTo("group-1");
        assertThat(at("/servedGroups/2/key")).isEqualTo("roma");
    }

    @Test
    void aServiceThatIsRenamedKeepsEverythingElseAndItsPlace() {
        type(WizardStep.SERVICES, "/manifest/services#Α", "Ενημέρωση\nΑιτήσεις");

        assertThat(manifest().path("services")).isEqualTo(ManifestFormat.YAML.read("""
                - {key: info, axis: Α, title: {el: Ενημέρωση}, text: {el: Για όλα}, mitos: "120"}
                - {key: referrals, title: {el: Παραπομπές}}
                - {key: talks, axis: Β, title: {el: Ομιλίες}}
                - {key: forms, axis: Α, title: {el: Αιτήσεις}, own: true}
                """));
    }

    @Test
    void whatIsAddedToAnAxisFollowsItsLastServiceAndWhatIsTakenOutLeavesTheOthersInPlace() {
        type(WizardStep.SERVICES, "/manifest/services#Α", "Αιτήσεις");
        type(WizardStep.SERVICES, "/manifest/services#Β", "Ομιλίες\nΔράσεις");

        assertThat(manifest()
                        .path("services")
                        .valueStream()
                        .map(each -> each.at("/title/el").asString()))
                .containsExactly("Αιτήσεις", "Παραπομπές", "Ομιλίες", "Δράσεις");
    }

    @Test
    void hoursThatAreCorrectedHoldOnTheSameDaysAsBefore() {
        type(WizardStep.BRANCHES, "/manifest/branches/0/hours#monday", "9-15, 8:00-14:00");

        assertThat(manifest().at("/branches/0/hours")).isEqualTo(ManifestFormat.YAML.read("""
                - {day: monday, validFrom: 2026-01-01, validUntil: 2026-06-30, from: "09:00", to: "15:00"}
                - {day: monday, from: "08:00", to: "14:00", validFrom: 2026-07-01}
                - {day: tuesday, from: "08:00", to: "15:00"}
                """));
    }

    @Test
    void hoursThatAreNoLongerKnownHoldOnTheSameDaysAsBefore() {
        type(WizardStep.BRANCHES, "/manifest/branches/0/hours#monday", "+, 8:00-14:00");

        assertThat(manifest().at("/branches/0/hours/0"))
                .isEqualTo(ManifestFormat.YAML.read("{day: monday, validFrom: 2026-01-01, validUntil: 2026-06-30}"));
    }

    @Test
    void aMunicipalityThatIsTickedTakesNothingOfOneThatIsNotAnyMore() {
        type(WizardStep.BRANCHES, "/manifest/branches/0/catchment", "east-mani", "elafonisos");

        assertThat(manifest().at("/branches/0/catchment")).isEqualTo(ManifestFormat.YAML.read("""
                - {municipality: elafonisos, basis: {el: Άλλη σύμβαση}}
                - {municipality: east-mani}
                """));
    }

    @Test
    void servicesOutliveTheirAxis() {
        act(WizardStep.SERVICES, "remove /manifest/axes/0");

        assertThat(manifest()
                        .path("services")
                        .valueStream()
                        .map(each -> each.path("axis").asString("none")))
                .containsExactly("none", "none", "Β", "none");
    }

    @Test
    void anAxisOfTheLawIsNoAdditionOfTheCentreWhenItIsAddedAgain() {
        act(WizardStep.SERVICES, "remove /manifest/axes/0");
        act(WizardStep.SERVICES, "add /manifest/axes");
        act(WizardStep.SERVICES, "add /manifest/axes");
        act(WizardStep.SERVICES, "add /manifest/axes");

        assertThat(manifest().path("axes")).isEqualTo(ManifestFormat.YAML.read("""
                - {code: Β, title: {el: Συνεργασία}}
                - {code: Α}
                - {code: Γ}
                - {code: Δ, own: true}
                """));
    }

    @Test
    void whoAnswersATelephoneIsWrittenInBracketsBehindIt() {
        type(WizardStep.CENTRE, "/manifest/contact/phones", "2825340300 (Πρωτόκολλο (ισόγειο))\n2825340301");

        assertThat(manifest().at("/contact/phones")).isEqualTo(ManifestFormat.YAML.read("""
                - {number: "2825340300", label: {el: Πρωτόκολλο (ισόγειο)}}
                - {number: "2825340301"}
                """));
    }

    @Test
    void anActIsGivenItsDecisionsOneAfterTheOther() {
        act(WizardStep.FUNDING, "add /manifest/fundingActs");
        type(WizardStep.FUNDING, "/manifest/fundingActs/0/mis", "5007755");
        act(WizardStep.FUNDING, "add /manifest/fundingActs");
        type(WizardStep.FUNDING, "/manifest/fundingActs/1/continues", "act-1");
        act(WizardStep.FUNDING, "add /manifest/fundingActs/0/decisions");
        type(WizardStep.FUNDING, "/manifest/fundingActs/0/decisions/0/protocol", "1378");
        act(WizardStep.FUNDING, "add /manifest/fundingActs/0/decisions");
        type(WizardStep.FUNDING, "/manifest/fundingActs/0/decisions/1/budget", "698.880,00");

        assertThat(manifest().path("fundingActs")).isEqualTo(ManifestFormat.YAML.read("""
                - {key: act-1, mis: "5007755", decisions: [{protocol: "1378"}, {budget: 698880.00}]}
                - {key: act-2, continues: act-1}
                """));
    }

    @Test
    void anotherKindThanTheKnownOnesMayBeTyped() {
        type(WizardStep.BRANCHES, "/manifest/branches/0/kind", "core", "Day Centre");

        assertThat(at("/branches/0/kind")).isEqualTo("day-centre");
    }

    @Test
    void onWhatGroundsAMunicipalityIsServedIsSaidOfThatMunicipality() {
        String catchment = "/manifest/branches/0/catchment";
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add(catchment, "elafonisos");
        form.add(catchment + "#evrotas/basis", "Δεν εξυπηρετείται πια");
        form.add(catchment + "#elafonisos/basis", "Προγραμματική Σύμβαση");
        form.add(catchment + "#elafonisos/municipalUnits", "Δ.Ε. Ελαφονήσου");

        draft = edit.step(draft, WizardStep.BRANCHES, form, "save");

        assertThat(manifest().at("/branches/0/catchment")).isEqualTo(ManifestFormat.YAML.read("""
                - municipality: elafonisos
                  basis: {el: Προγραμματική Σύμβαση}
                  municipalUnits: [Δ.Ε. Ελαφονήσου]
                """));
    }

    @ParameterizedTest
    @CsvSource({
        "26/11, 11-26",
        "easter+50, easter+50",
        "10/8/2026, 2026-08-10",
        "10/8/2026-14/8/2026, 2026-08-10/2026-08-14",
        "του Αγίου, του Αγίου"
    })
    void aLocalHolidayIsWrittenAsPeopleWriteDays(String typed, String kept) {
        act(WizardStep.CENTRE, "add /manifest/closures/local");
        type(WizardStep.CENTRE, "/manifest/closures/local/0/on", typed);

        assertThat(at("/closures/local/0/key")).isEqualTo("closure-1");
        assertThat(at("/closures/local/0/on")).isEqualTo(kept);
        assertThat(ClosureDay.shown(kept)).isEqualTo(typed);
    }

    @Test
    void onlyWhatAStepOffersIsAddedAndTakenOut() {
        JsonNode before = manifest();
        act(WizardStep.CENTRE, "add /manifest/branches");
        act(WizardStep.CENTRE, "remove /manifest/branches/0");
        act(WizardStep.BRANCHES, "remove /manifest");
        act(WizardStep.BRANCHES, "add null");
        act(WizardStep.BRANCHES, "remove null");

        assertThat(manifest()).isEqualTo(before);
    }

    private void type(WizardStep step, String name, String... typed) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        for (String each : typed) {
            form.add(name, each);
        }
        draft = edit.step(draft, step, form, "save");
    }

    private void act(WizardStep step, String act) {
        draft = edit.step(draft, step, new LinkedMultiValueMap<>(), act);
    }

    private JsonNode manifest() {
        return draft.tree().path("manifest");
    }

    private String at(String place) {
        return manifest().at(place).asString();
    }
}
