package gr.hestia.admin.onboarding.web;

import static gr.hestia.platform.testing.browser.Browser.assertAccessible;
import static gr.hestia.platform.testing.browser.Browser.picture;
import static gr.hestia.platform.testing.browser.Browser.screenshot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import gr.hestia.admin.municipality.Municipality;
import gr.hestia.admin.municipality.ReferenceList;
import gr.hestia.admin.onboarding.Coordinator;
import gr.hestia.admin.onboarding.ManifestMother;
import gr.hestia.admin.onboarding.OnboardingRequest;
import gr.hestia.admin.onboarding.OnboardingRun;
import gr.hestia.admin.onboarding.OnboardingRuns;
import gr.hestia.admin.onboarding.RequestOnboarding;
import gr.hestia.admin.onboarding.RunState;
import gr.hestia.admin.region.Jurisdiction;
import gr.hestia.admin.region.Officer;
import gr.hestia.admin.testing.ConsoleDoor;
import gr.hestia.admin.testing.ControlPlaneTest;
import gr.hestia.admin.testing.Mailbox;
import gr.hestia.platform.testing.Realm;
import gr.hestia.platform.testing.browser.Browser;
import gr.hestia.platform.testing.browser.BrowserTest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** An onboarding stops half way, and people see why and mend it in a real browser. */
@ControlPlaneTest
@BrowserTest
@TestPropertySource(properties = "hestia.onboarding.attempts=1")
class StoppedOnboardingPagesTests {

    private static final String REGION = "crete";
    private static final double PATIENCE = 60_000;

    @LocalServerPort
    int port;

    @Autowired
    ReferenceList list;

    @Autowired
    RequestOnboarding request;

    @Autowired
    OnboardingRuns runs;

    @Test
    void itsOfficerReadsWhyAndGoesOnFromThere(Browser browser) {
        OnboardingRun stopped = stopped(municipality());
        Page page = door().signedIn(
                        browser.desktop(),
                        Realm.shared().createRegionOfficer("Κλειώ", REGION),
                        "/onboardings/" + stopped.id());

        assertThat(page.locator("main").innerText()).contains("Σταμάτησε", "Η πρόσκληση δεν στάλθηκε");
        assertThat(page.locator(".step-done").count()).isEqualTo(5);
        assertAccessible(page);
        screenshot(page, "console-run-failed");
        picture(page, "region-stopped");
        page.getByText("Συνέχιση της ένταξης").click();

        page.locator(".tag-done").waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
        assertThat(page.locator("main").innerText()).contains("Ολοκληρώθηκε");
        page.navigate(door().address("/acts"));
        assertThat(page.locator("table").innerText())
                .contains("Στο βήμα «Πρόσκληση του συντονιστή».", "Η πρόσκληση δεν στάλθηκε")
                .doesNotContain("INVITE_COORDINATOR", "letter-not-sent", "code:");
    }

    @Test
    void itsOfficerTakesEverythingBack(Browser browser) {
        Municipality municipality = municipality();
        OnboardingRun stopped = stopped(municipality);
        Page page = door().signedIn(
                        browser.phone(),
                        Realm.shared().createRegionOfficer("Κλειώ", REGION),
                        "/onboardings/" + stopped.id());

        page.locator("summary").getByText("Αναίρεση της ένταξης").click();
        assertAccessible(page);
        screenshot(page, "console-run-undo-phone");
        page.locator(".button-urgent").click();

        page.getByText("Αφαιρέθηκαν όλα").waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
        page.navigate(door().address("/?q=" + municipality.nameGreek()));
        assertThat(page.locator(".tile").first().innerText()).contains("Χωρίς κέντρο");
    }

    @Test
    void anOperatorSeesEveryRegionAndReadsEnglish(Browser browser) {
        Municipality municipality = municipality();
        stopped(municipality);
        Page page = door().signedIn(browser.desktop(), Realm.shared().createPlatformOperator("Ουρανία"), "/?lang=en");

        assertThat(page.locator("h1").innerText()).isEqualTo("Municipalities");
        assertThat(page.locator("main h2").allInnerTexts()).hasSizeGreaterThanOrEqualTo(13);
        assertThat(page.locator(".tile-urgent").allInnerTexts())
                .anySatisfy(tile -> assertThat(tile).contains(municipality.nameEnglish(), "Stopped"));
        assertAccessible(page);
        screenshot(page, "console-overview-operator");
        picture(page, "operator-overview");
        page.getByText("As a list").click();
        page.locator("#q").fill(municipality.nameEnglish());
        page.getByText("Show", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("tbody tr").first().innerText()).contains(municipality.nameEnglish(), "Stopped");
        assertAccessible(page);
        screenshot(page, "console-overview-list");
        page.getByText(municipality.nameEnglish()).first().click();
        assertThat(page.locator("main").innerText()).contains("Resume the onboarding");
    }

    private Municipality municipality() {
        return new ManifestMother(list).nextIn(REGION);
    }

    /** An onboarding that found no mail server, which has come back since. */
    private OnboardingRun stopped(Municipality municipality) {
        Mailbox.shared().close();
        try {
            var asked = new OnboardingRequest(
                    ManifestMother.of(municipality),
                    new Coordinator("Άννα Δήμου", "anna-" + UUID.randomUUID() + "@example.gr"));
            var run = request.request(new Officer("an-officer", "Κλειώ", Jurisdiction.of(REGION)), asked)
                    .run();
            await().atMost(Duration.ofSeconds(60))
                    .until(() ->
                            runs.get(Jurisdiction.of(REGION), run.id()).run().state() == RunState.FAILED);
            return run;
        } finally {
            Mailbox.shared().open();
        }
    }

    private ConsoleDoor door() {
        return new ConsoleDoor(port);
    }
}
