package gr.hestia.admin.onboarding.web;

import static gr.hestia.platform.testing.browser.Browser.assertAccessible;
import static gr.hestia.platform.testing.browser.Browser.picture;
import static gr.hestia.platform.testing.browser.Browser.screenshot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import gr.hestia.admin.municipality.Municipality;
import gr.hestia.admin.municipality.ReferenceList;
import gr.hestia.admin.onboarding.Coordinator;
import gr.hestia.admin.onboarding.ManifestMother;
import gr.hestia.admin.onboarding.OnboardingRequest;
import gr.hestia.admin.onboarding.OnboardingRuns;
import gr.hestia.admin.onboarding.RequestOnboarding;
import gr.hestia.admin.onboarding.RunState;
import gr.hestia.admin.region.Jurisdiction;
import gr.hestia.admin.region.Officer;
import gr.hestia.admin.testing.ConsoleDoor;
import gr.hestia.admin.testing.ControlPlaneTest;
import gr.hestia.admin.testing.Mailbox;
import gr.hestia.platform.testing.Realm;
import gr.hestia.platform.testing.TestPerson;
import gr.hestia.platform.testing.browser.Browser;
import gr.hestia.platform.testing.browser.BrowserTest;
import gr.hestia.platform.testing.browser.View;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A regional officer onboards municipalities in a real browser. */
@ControlPlaneTest
@BrowserTest
class ConsolePagesTests {

    private static final String REGION = "crete";
    private static final double PATIENCE = 60_000;

    @LocalServerPort
    int port;

    @Autowired
    ReferenceList list;

    @BeforeEach
    void aMailServer() {
        Mailbox.shared();
    }

    @Test
    void aManifestIsBroughtPreviewedConfirmedAndFollowedUntilItsCentreIsActive(Browser browser) {
        Page page = signedIn(browser.desktop(), officer(REGION), "/");
        assertThat(page.locator("h1").innerText()).isEqualTo("Δήμοι");
        assertAccessible(page);
        screenshot(page, "console-overview");
        Municipality municipality = next();
        ObjectNode manifest = ManifestMother.of(municipality);
        manifest.withArray("branches").get(0).withObject("contact").put("postCode", "7");
        page.navigate(address("/onboard"));
        assertAccessible(page);
        screenshot(page, "console-begin");
        page.locator("#file")
                .setInputFiles(new FilePayload(
                        "centre.yaml",
                        "application/yaml",
                        YAMLMapper.shared().writeValueAsString(manifest).getBytes(StandardCharsets.UTF_8)));
        page.getByText("Ανάγνωση").click();
        page.getByLabel("Ονοματεπώνυμο").fill("Ελένη Παπαδοπούλου");
        page.getByLabel("Ηλεκτρονική διεύθυνση").fill("eleni");
        next(page);

        assertThat(page.locator(".error-summary").innerText()).contains("onoma@example.gr");
        assertThat(page.getByLabel("Ηλεκτρονική διεύθυνση").inputValue()).isEqualTo("eleni");
        assertAccessible(page);
        screenshot(page, "console-coordinator-wrong");
        page.getByLabel("Ηλεκτρονική διεύθυνση").fill("eleni-" + UUID.randomUUID() + "@example.gr");
        next(page);

        assertThat(page.locator(".error-summary").innerText()).contains("Ταχυδρομικός κώδικας");
        assertThat(page.getByText("Επιβεβαίωση και ένταξη").count()).isZero();
        screenshot(page, "console-preview-wrong");
        page.locator(".error-summary a").first().click();
        Locator postCode = page.locator("#manifest-branches-0-contact-postCode");
        assertThat(postCode.inputValue()).isEqualTo("7");
        assertAccessible(page);
        screenshot(page, "console-branches-wrong");
        picture(page, "region-wrong");
        postCode.fill("70013");
        next(page);
        page.getByText("Προεπισκόπηση").first().click();

        assertAccessible(page);
        screenshot(page, "console-preview");
        page.getByText("Αλλαγή στο κείμενο").click();
        assertThat(page.locator("#text").inputValue()).contains("who-may-come");
        assertAccessible(page);
        page.locator(".save-bar button").click();
        page.getByText("Επιβεβαίωση και ένταξη").click();
        screenshot(page, "console-run");
        page.locator(".tag-done").waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
        assertThat(page.locator(".step-done").count()).isEqualTo(8);
        assertAccessible(page);
        screenshot(page, "console-run-done");
        picture(page, "region-run");

        page.getByText("Το κέντρο στην κονσόλα").click();
        assertThat(page.locator(".facts").innerText()).contains("Ενεργό");
        page.getByText("Αναστολή του κέντρου").click();
        page.getByText("Ναι, αναστολή τώρα").click();
        assertThat(page.locator(".error-summary").innerText()).contains("Γράψτε τον λόγο");
        page.getByLabel("Λόγος").fill("Μεταφορά της υπηρεσίας");
        page.getByText("Ναι, αναστολή τώρα").click();
        assertThat(page.locator(".facts").innerText()).contains("Σε αναστολή");
        assertThat(page.locator("table").innerText()).contains("Μεταφορά της υπηρεσίας", "Εσείς");
        assertAccessible(page);
        screenshot(page, "console-tenant");
        page.navigate(address("/acts"));
        assertThat(page.locator("table").innerText())
                .contains("Το κέντρο τέθηκε σε αναστολή", "Έκδοση πινάκων: ")
                .doesNotContain("version", "organization");
        assertAccessible(page);
        screenshot(page, "console-acts");
        page.navigate(address("/"));
        picture(page, "region-overview");
    }

    @Test
    void aCentreIsDescribedInStepsWithoutAScript(Browser browser) {
        Page page = browser.open(View.PHONE, options -> options.setJavaScriptEnabled(false));
        signedIn(page, officer(REGION), "/onboard");
        Municipality municipality = next();
        page.getByLabel("Δήμος").selectOption(municipality.key());
        page.getByText("Έναρξη").click();
        assertThat(page.getByLabel("Επωνυμία του κέντρου").inputValue())
                .isEqualTo("Κέντρο Κοινότητας Δήμου " + municipality.nameGreek());
        screenshot(page, "console-step-centre-phone");
        assertThat(page.getByLabel("Δωρεάν υπηρεσίες").inputValue()).isEmpty();
        assertThat(page.getByLabel("Κλειστό στις αργίες του κράτους").inputValue())
                .isEmpty();
        page.getByLabel("Τηλέφωνα").fill("12");
        next(page);
        assertThat(page.locator(".error-summary").innerText())
                .contains("δεν είναι ελληνικός αριθμός", "Τίτλος της σελίδας ή του εγγράφου");
        page.getByLabel("Τίτλος της σελίδας").fill("Η σελίδα του δήμου");
        page.getByText("Προσθήκη τοπικής αργίας").click();
        page.getByLabel("Πώς λέγεται η ημέρα").fill("Πολιούχος");
        page.getByLabel("Πότε πέφτει").fill("26/11");
        assertThat(page.getByLabel("Τηλέφωνα").inputValue()).isEqualTo("12");
        page.getByLabel("Τηλέφωνα").fill("2825340300\n2825340301");
        next(page);

        page.getByLabel("Ωράριο Δευτέρας").fill("8-15");
        page.getByText("Προσθήκη δομής").click();
        page.locator("#manifest-branches-1-kind").selectOption("roma-annex");
        page.locator("#manifest-branches-1-name-el").fill("Παράρτημα Ρομά");
        screenshot(page, "console-step-branches-phone");
        next(page);
        page.locator("#manifest-services-" + (int) 'Γ').fill("Συμβουλευτική\nΟμάδες γονέων");
        page.getByLabel("Ομάδες").fill("Άνεργοι");
        page.getByLabel("Υπηρεσίες", new Page.GetByLabelOptions().setExact(true))
                .fill("Παραπομπές");
        page.getByText("Προσθήκη θέσης").click();
        page.getByLabel("Ειδικότητα").fill("Κοινωνική λειτουργός");
        screenshot(page, "console-step-services-phone");
        next(page);
        page.getByText("Προσθήκη κειμένου").click();
        page.getByLabel("Κείμενο", new Page.GetByLabelOptions().setExact(true))
                .fill("Το Κέντρο είναι ανοιχτό σε όλους.");
        page.getByText("Προσθήκη συνδέσμου").click();
        page.getByLabel("Διεύθυνση ιστού").fill("https://www.example.gr");
        page.getByLabel("Είδος").first().selectOption("website");
        screenshot(page, "console-step-page-phone");
        next(page);
        page.getByText("Προσθήκη πράξης").click();
        page.getByLabel("Κωδικός ΟΠΣ").fill("6002990");
        page.getByLabel("Προϋπολογισμός").fill("306.720,00");
        page.getByLabel("Από", new Page.GetByLabelOptions().setExact(true)).fill("1/1/2024");
        page.getByLabel("Έως", new Page.GetByLabelOptions().setExact(true)).fill("31/12/2023");
        next(page);
        assertThat(page.locator(".error-summary").innerText()).contains("λήγει");
        page.getByLabel("Έως", new Page.GetByLabelOptions().setExact(true)).fill("31/12/2025");
        page.getByText("Προσθήκη απόφασης στην πράξη 1").click();
        page.getByLabel("Είδος απόφασης").selectOption("inclusion");
        page.getByLabel("Αριθμός πρωτοκόλλου").fill("371223");
        page.getByLabel("Ημερομηνία απόφασης").fill("27/10/2023");
        screenshot(page, "console-step-funding-phone");
        next(page);
        page.getByLabel("Ονοματεπώνυμο").fill("Νίκος Βλάχος");
        page.getByLabel("Ηλεκτρονική διεύθυνση").fill("nikos-" + UUID.randomUUID() + "@example.gr");
        next(page);

        assertThat(page.locator("main").innerText())
                .contains(
                        "Τίποτα δεν εμποδίζει",
                        "08:00-15:00",
                        "Παράρτημα Ρομά",
                        "Ομάδες γονέων",
                        "306.720,00",
                        "Πολιούχος",
                        "Παραπομπές");
        screenshot(page, "console-preview-phone");
        page.getByText("Επιβεβαίωση και ένταξη").click();
        assertThat(page.locator("h1").innerText()).contains(municipality.nameGreek());
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            page.reload();
            return page.locator("main").innerText().contains("Ολοκληρώθηκε");
        });
        screenshot(page, "console-run-phone");
    }

    @Test
    void anOfficerSeesAndDoesNothingOfAnotherRegion(
            Browser browser, @Autowired RequestOnboarding request, @Autowired OnboardingRuns runs) {
        Municipality municipality = next();
        var asked = new OnboardingRequest(
                ManifestMother.of(municipality),
                new Coordinator("Άννα Δήμου", "anna-" + UUID.randomUUID() + "@example.gr"));
        var run = request.request(new Officer("an-officer", "Κλειώ", Jurisdiction.of(REGION)), asked)
                .run();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> runs.get(Jurisdiction.of(REGION), run.id()).run().state() == RunState.DONE);
        String onboarding = address("/onboardings/" + run.id());
        String tenant = address("/tenants/" + run.slug());
        Page own = signedIn(browser.desktop(), officer(REGION), "/");
        assertThat(own.navigate(onboarding).status()).isEqualTo(200);
        assertThat(own.navigate(tenant).status()).isEqualTo(200);

        Page other = signedIn(browser.desktop(), officer("thessaly"), "/");

        assertThat(other.locator("main").innerText()).doesNotContain(municipality.nameGreek());
        String token = other.locator("input[name=_csrf]").first().inputValue();
        for (String act :
                new String[] {onboarding + "/resume", onboarding + "/undo", tenant + "/suspend", tenant + "/resume"}) {
            assertThat(post(other, act, token)).as(act).isEqualTo(404);
        }
        for (String page : new String[] {onboarding, onboarding + "/progress", tenant}) {
            assertThat(other.navigate(page).status()).as(page).isEqualTo(404);
        }
        other.navigate(address("/onboardings"));
        assertThat(other.locator("main").innerText()).doesNotContain(municipality.nameGreek());
        other.navigate(address("/acts?tenant=" + run.tenant().value()));
        assertThat(other.locator("main").innerText()).contains("Καμία πράξη");
        other.navigate(address("/onboard"));
        assertThat(other.locator("#municipality option[value='" + next().key() + "']")
                        .count())
                .isZero();
        assertThat(own.navigate(tenant).text()).contains("Ενεργό");
    }

    @Test
    void whatCannotBeReadStaysAsItWasTyped(Browser browser) {
        Page page = signedIn(browser.phone(), officer(REGION), "/onboard");

        page.getByLabel("ή το κείμενό του").fill("slug: [sparti");
        page.getByText("Ανάγνωση").click();

        assertThat(page.locator("#text-error").innerText()).contains("γραμμή");
        assertThat(page.getByLabel("ή το κείμενό του").inputValue()).isEqualTo("slug: [sparti");
        assertAccessible(page);
        screenshot(page, "console-unreadable-phone");
    }

    @Test
    void whoIsNoOfficerLearnsWhomToAsk(Browser browser) {
        Page page = signedIn(browser.phone(), Realm.shared().createMember("Anonymi"), "/");

        assertThat(page.locator("h1").innerText()).isEqualTo("Δεν έχετε πρόσβαση εδώ");
        assertAccessible(page);
        screenshot(page, "console-denied-phone");
    }

    private static int post(Page page, String address, String token) {
        return (Integer) page.evaluate("""
                ([address, token]) => fetch(address, {method: "POST",
                    headers: {"Content-Type": "application/x-www-form-urlencoded"},
                    body: "version=0&reason=x&_csrf=" + encodeURIComponent(token)}).then(answer => answer.status)
                """, List.of(address, token));
    }

    private Municipality next() {
        return new ManifestMother(list).nextIn(REGION);
    }

    private static void next(Page page) {
        page.locator(".save-bar button").first().click();
    }

    private static TestPerson officer(String region) {
        return Realm.shared().createRegionOfficer("Κλειώ", region);
    }

    private Page signedIn(Page page, TestPerson person, String path) {
        return new ConsoleDoor(port).signedIn(page, person, path);
    }

    private String address(String path) {
        return new ConsoleDoor(port).address(path);
    }
}
