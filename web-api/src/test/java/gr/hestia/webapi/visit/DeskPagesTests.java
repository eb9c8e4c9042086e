package gr.hestia.webapi.visit;

import static gr.hestia.platform.testing.browser.Browser.assertAccessible;
import static gr.hestia.platform.testing.browser.Browser.screenshot;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import gr.hestia.platform.testing.PlatformTest;
import gr.hestia.platform.testing.TestPerson;
import gr.hestia.platform.testing.browser.Browser;
import gr.hestia.platform.testing.browser.BrowserTest;
import gr.hestia.webapi.staff.StaffRole;
import gr.hestia.webapi.testing.StaffedCentre;
import gr.hestia.webapi.testing.Workplace;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The desk in a real browser: somebody comes for the first time, and again. */
@PlatformTest(keycloak = true)
@BrowserTest
class DeskPagesTests {

    private final StaffedCentre centre = StaffedCentre.create();
    private final Workplace place = Workplace.furnish(centre.tenant());
    private final TestPerson eleni = centre.hire("Ελένη Δήμου", StaffRole.RECEPTION);

    @LocalServerPort
    private int port;

    @Test
    void whoComesForTheFirstTimeIsRegisteredAndTheVisitLogged(Browser browser) {
        Page page = signedIn(browser.desktop());
        assertAccessible(page);
        screenshot(page, "desk-empty");

        page.getByLabel("Αναζήτηση ωφελουμένου").last().fill("παπαδοπούλου ελένη");
        page.keyboard().press("Enter");
        assertThat(page.url()).doesNotContain("παπ").doesNotContain("%CF");
        assertThat(page.locator("main").innerText()).contains("Δεν βρέθηκε καρτέλα");
        assertAccessible(page);
        screenshot(page, "search-empty");

        page.getByText("Άνοιγμα νέας καρτέλας").click();
        assertThat(page.getByLabel("Επώνυμο").inputValue()).isEqualTo("Παπαδοπούλου");
        assertThat(page.getByLabel("Όνομα").first().inputValue()).isEqualTo("Ελένη");
        page.getByLabel("ΑΜΚΑ").fill("09095986680");
        page.getByLabel("Ημερομηνία γέννησης").fill("9/9/1959");
        page.getByLabel("Τηλέφωνο").first().fill("694 412 3456");
        page.getByLabel("Γυναίκα").check();
        page.locator(".save-bar .button").click();
        assertThat(page.locator(".error-summary").innerText()).contains("ΑΜΚΑ δεν είναι σωστός");
        assertThat(page.getByLabel("Ημερομηνία γέννησης").inputValue()).isEqualTo("9/9/1959");
        assertAccessible(page);
        screenshot(page, "register-refused");
        page.getByLabel("ΑΜΚΑ").fill("09095986684");
        page.locator("select[name=branch]").selectOption("Παράρτημα Ρομά");
        page.locator(".save-bar .button").click();

        assertThat(page.locator(".notice").innerText()).contains("Ανοίχθηκε η καρτέλα 1");
        assertThat(page.locator("h1").innerText()).isEqualTo("Ελένη Παπαδοπούλου");
        assertAccessible(page);
        screenshot(page, "file-new");
        page.locator(".card-form .save-bar .button").click();
        assertThat(page.locator(".error-summary").innerText()).contains("τουλάχιστον ένα αίτημα");
        assertAccessible(page);
        page.getByLabel("Ζητήθηκε: Αίτηση ΕΕΕ").check();
        page.getByLabel("Δόθηκε: Συμβουλευτική").check();
        page.getByLabel("Άλλα αιτήματα").fill("θέρμανση");
        page.getByLabel("Σύντομη σημείωση").fill("Να τηλεφωνήσουμε για το ραντεβού.");
        page.locator(".card-form .save-bar .button").click();

        assertThat(page.locator(".notice").innerText()).contains("με 2 αιτήματα");
        assertThat(page.locator(".visit").innerText())
                .contains("Αίτηση ΕΕΕ", "θέρμανση", "Συμβουλευτική (Ελένη Δήμου)");
        assertAccessible(page);
        screenshot(page, "file-visited");

        page.getByText("Σήμερα").first().click();
        assertThat(page.locator(".figures").innerText()).contains("2", "1");
        assertThat(page.locator("#visits").innerText()).contains("Παπαδοπούλου Ελένη");
        assertAccessible(page);
        screenshot(page, "desk");
    }

    @Test
    void twoAtOnceLoseNothing(Browser browser) {
        Page here = signedIn(browser.desktop());
        register(here, "Ζέρβας", "Άρης");
        String file = here.url();
        Page there = signedIn(browser.desktop());
        here.navigate(file + "/edit");
        there.navigate(file + "/edit");
        assertAccessible(here);
        screenshot(here, "edit");

        there.getByLabel("Οδός και αριθμός").fill("Λυκούργου 10");
        there.locator(".save-bar .button").first().click();
        here.getByLabel("Μητρώνυμο").fill("Σοφία");
        here.locator(".save-bar .button").first().click();

        assertThat(here.locator(".conflict").innerText()).contains("Λυκούργου 10", "Σοφία");
        assertThat(here.getByLabel("Μητρώνυμο").inputValue()).isEqualTo("Σοφία");
        assertAccessible(here);
        screenshot(here, "edit-conflict");
        here.getByLabel("Οδός και αριθμός").fill("Λυκούργου 10");
        here.locator(".save-bar .button").first().click();
        assertThat(here.locator(".file-aside").innerText()).contains("Λυκούργου 10", "Σοφία");
    }

    @Test
    void aReaderSeesNoFormAndMayNotPost(Browser browser) {
        Page page = signedIn(browser.desktop());
        register(page, "Μελά", "Φανή");
        String file = page.url();
        Page reader = browser.desktop();
        signIn(reader, centre.hire("Νίκος", StaffRole.READER));

        reader.navigate(file);

        assertThat(reader.locator("h1").innerText()).isEqualTo("Φανή Μελά");
        assertThat(reader.locator(".card-form").count()).isZero();
        assertThat(reader.navigate(file + "/edit").status()).isEqualTo(403);
        assertThat(reader.navigate(at("/files/new")).status()).isEqualTo(403);
    }

    private void register(Page page, String family, String given) {
        page.navigate(at("/files/new"));
        page.getByLabel("Επώνυμο").fill(family);
        page.getByLabel("Όνομα").first().fill(given);
        page.locator(".save-bar .button").first().click();
    }

    private Page signedIn(Page page) {
        signIn(page, eleni);
        return page;
    }

    private void signIn(Page page, TestPerson person) {
        page.navigate(at("/desk"));
        page.locator("#username").fill(person.email());
        page.locator("#password").fill(person.password());
        page.locator("#kc-form-login [type=submit]").click();
    }

    private String at(String path) {
        return "http://127.0.0.1:" + port + "/" + centre.tenant().slug() + path;
    }
}
