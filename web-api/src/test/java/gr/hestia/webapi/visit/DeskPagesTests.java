package gr.hestia.webapi.visit;

import static gr.hestia.platform.testing.browser.Browser.assertAccessible;
import static gr.hestia.platform.testing.browser.Browser.picture;
import static gr.hestia.platform.testing.browser.Browser.screenshot;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import gr.hestia.platform.testing.PlatformTest;
import gr.hestia.platform.testing.TestPerson;
import gr.hestia.platform.testing.browser.Browser;
import gr.hestia.platform.testing.browser.BrowserTest;
import gr.hestia.platform.testing.browser.View;
import gr.hestia.webapi.staff.StaffRole;
import gr.hestia.webapi.testing.StaffedCentre;
import gr.hestia.webapi.testing.Workplace;
import java.util.Collections;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The desk in a real browser: somebody comes for the first time, and again. */
@PlatformTest(keycloak = true)
@BrowserTest
class DeskPagesTests {

    private final StaffedCentre centre = StaffedCentre.create().called("Κέντρο Κοινότητας");
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
        shows(page.locator("main"), "Δεν βρέθηκε καρτέλα");
        assertThat(page.url()).doesNotContain("παπ").doesNotContain("%CF");
        assertAccessible(page);
        screenshot(page, "search-empty");

        PlaywrightAssertions.assertThat(page.locator("#find")).isFocused();
        picture(page, "staff-not-found");

        page.getByText("Άνοιγμα νέας καρτέλας").click();
        PlaywrightAssertions.assertThat(page.getByLabel("Επώνυμο")).hasValue("Παπαδοπούλου");
        PlaywrightAssertions.assertThat(page.getByLabel("Επώνυμο")).isFocused();
        PlaywrightAssertions.assertThat(page.getByLabel("Όνομα").first()).hasValue("Ελένη");
        page.getByLabel("ΑΜΚΑ").fill("09095986680");
        page.getByLabel("Ημερομηνία γέννησης").fill("9/9/1959");
        page.getByLabel("Τηλέφωνο").first().fill("694 412 3456");
        page.getByLabel("Γυναίκα").check();
        picture(page, "staff-register");
        page.locator(".save-bar .button").click();
        shows(page.locator(".error-summary"), "ΑΜΚΑ δεν είναι σωστός");
        PlaywrightAssertions.assertThat(page.getByLabel("Ημερομηνία γέννησης")).hasValue("9/9/1959");
        assertAccessible(page);
        screenshot(page, "register-refused");
        page.getByLabel("ΑΜΚΑ").fill("09095986684");
        page.locator("select[name=branch]").selectOption("Παράρτημα Ρομά");
        page.locator(".save-bar .button").click();

        shows(page.locator(".notice"), "Ανοίχθηκε η καρτέλα 1");
        shows(page.locator("h1"), "Ελένη Παπαδοπούλου");
        shows(page.locator(".bar-place"), "Παράρτημα Ρομά");
        assertAccessible(page);
        screenshot(page, "file-new");
        page.locator(".card-form .save-bar .button").click();
        shows(page.locator(".error-summary"), "τουλάχιστον ένα αίτημα");
        assertAccessible(page);
        page.getByLabel("Ζητήθηκε: Αίτηση ΕΕΕ").check();
        page.getByLabel("Δόθηκε: Συμβουλευτική").check();
        page.getByLabel("Άλλα αιτήματα").fill("θέρμανση");
        page.getByLabel("Σύντομη σημείωση").fill("Να τηλεφωνήσουμε για το ραντεβού.");
        page.locator(".card-form .save-bar .button").click();

        shows(page.locator(".notice"), "με 2 αιτήματα");
        shows(page.locator(".figures"), "2", "1");
        shows(page.locator("#visits"), "Παπαδοπούλου Ελένη");
        PlaywrightAssertions.assertThat(page.locator("#find")).isFocused();
        assertAccessible(page);
        screenshot(page, "desk");
        picture(page, "staff-desk");

        page.getByText("Παπαδοπούλου Ελένη").click();
        shows(page.locator(".visit"), "Αίτηση ΕΕΕ", "θέρμανση", "Συμβουλευτική (Ελένη Δήμου)");
        assertAccessible(page);
        screenshot(page, "file-visited");
        page.keyboard().press("/");
        PlaywrightAssertions.assertThat(page.locator("#global-search")).isFocused();
    }

    @Test
    void whoComesAgainIsFoundAndALikelyDuplicateIsShown(Browser browser) {
        Page page = signedIn(browser.phone());
        register(page, "Παπαδόπουλος", "Γιώργος");
        page.navigate(at("/desk"));
        assertAccessible(page);

        page.locator("#find").fill("Papadopuolos Giorgos");
        page.locator(".find .button").click();
        shows(page.locator("main"), "Παπαδόπουλος Γιώργος");
        assertAccessible(page);
        screenshot(page, "search-phone");
        PlaywrightAssertions.assertThat(page.locator("#global-search")).isHidden();
        PlaywrightAssertions.assertThat(page.locator("a.row-link").first()).isFocused();
        page.keyboard().press("/");
        PlaywrightAssertions.assertThat(page.locator("#find")).isFocused();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        shows(page.locator("h1"), "Γιώργος Παπαδόπουλος");
        screenshot(page, "file-phone");
        assertAccessible(page);
        page.goBack();
        shows(page.locator("main"), "Παπαδόπουλος Γιώργος");

        register(page, "Παπαδοπουλος", "Γεώργιος");
        register(page, "Παπαδοπουλος", "Γιωργος");
        shows(page.locator(".conflict"), "Ίσως έχει ήδη καρτέλα", "καρτέλα 1", "Παρόμοιο όνομα");
        PlaywrightAssertions.assertThat(page.getByLabel("Όνομα").first()).hasValue("Γιωργος");
        assertAccessible(page);
        screenshot(page, "duplicates-phone");
        picture(page, "staff-duplicate");
        page.getByText("Είναι άλλο πρόσωπο").click();
        shows(page.locator(".notice"), "Ανοίχθηκε η καρτέλα");

        page.locator("#find, #global-search").first().fill("1");
        page.keyboard().press("Enter");
        shows(page.locator("h1"), "Γιώργος Παπαδόπουλος");
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

        shows(here.locator(".conflict"), "Λυκούργου 10", "Σοφία");
        PlaywrightAssertions.assertThat(here.getByLabel("Μητρώνυμο")).hasValue("Σοφία");
        assertAccessible(here);
        screenshot(here, "edit-conflict");
        here.getByLabel("Οδός και αριθμός").fill("Λυκούργου 10");
        here.locator(".save-bar .button").first().click();
        shows(here.locator(".file-aside"), "Λυκούργου 10", "Σοφία");
    }

    @Test
    void aVisitIsCorrectedWithdrawnAndRestored(Browser browser) {
        Page page = signedIn(browser.desktop());
        register(page, "Βλάχος", "Πέτρος");
        String file = page.url();
        page.getByLabel("Ζητήθηκε: Επίδομα στέγασης").check();
        picture(page, "staff-visit");
        page.locator(".card-form .save-bar .button").click();
        shows(page.locator("#visits"), "Βλάχος Πέτρος");

        page.navigate(file);
        page.locator(".visit a").click();
        assertAccessible(page);
        screenshot(page, "visit-edit");
        page.getByLabel("Ζητήθηκε: Συμβουλευτική").check();
        page.locator("form.form .save-bar .button").click();
        shows(page.locator(".visit"), "Επίδομα στέγασης, Συμβουλευτική");

        page.navigate(file + "/visits?page=99");
        shows(page.locator(".visit"), "Επίδομα στέγασης, Συμβουλευτική");

        page.locator(".visit a").click();
        page.getByText("Απόσυρση επίσκεψης").click();
        shows(page.locator(".visit"), "Αποσύρθηκε");
        page.getByText("Αναίρεση").click();
        PlaywrightAssertions.assertThat(page.locator(".visit")).not().containsText("Αποσύρθηκε");
    }

    @Test
    void theHouseholdIsWrittenDown(Browser browser) {
        Page page = signedIn(browser.phone());
        register(page, "Ράπτη", "Νίκη");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Διόρθωση του νοικοκυριού"))
                .click();
        page.locator("#size").fill("3");
        page.locator("#members-0-name").fill("Τάσος");
        page.locator("#members-0-relation").selectOption("CHILD");
        page.locator("#members-0-birthYear").fill("2010");
        page.locator("#members-1-fileNumber").fill("99");
        page.locator(".save-bar .button").click();
        shows(page.locator(".error-summary"), "δεν έχει τέτοια καρτέλα");
        assertAccessible(page);
        screenshot(page, "household-phone");
        page.locator("#members-1-fileNumber").fill("");
        page.locator(".save-bar .button").click();

        shows(page.locator(".file-aside"), "3 άτομα", "Τάσος", "Παιδί, 2010");
    }

    @Test
    void aHouseholdThatAColleagueChangedIsComparedLineByLineAndItsReadingIsRecorded(Browser browser) {
        Page page = signedIn(browser.desktop());
        register(page, "Ράπτη", "Νίκη");
        register(page, "Ράπτης", "Τάσος");
        UUID owner = place.sql("select id from {schema}.beneficiary where number = 1")
                .query(UUID.class)
                .single();
        String household = at("/files/" + owner + "/household");
        page.navigate(household);
        page.locator("#members-0-name").fill("Τάσος");
        page.locator("#members-0-relation").selectOption("CHILD");
        page.locator(".save-bar .button").click();
        shows(page.locator(".file-aside"), "Τάσος");
        Page late = signedIn(browser.desktop());
        late.navigate(household);
        page.navigate(household);
        page.locator("#members-0-relation").selectOption("SPOUSE");
        page.locator("#members-0-birthYear").fill("1980");
        page.locator("#members-0-fileNumber").fill("2");
        page.locator(".save-bar .button").click();
        shows(page.locator(".file-aside"), "Σύζυγος, 1980");
        int readings = readings(owner);

        late.locator("#members-0-birthYear").fill("2010");
        late.locator(".save-bar .button").click();

        shows(late.locator(".conflict"), "Τάσος (Παιδί, 2010)", "Τάσος (Σύζυγος, 1980, Αριθμός καρτέλας 2)");
        assertThat(readings(owner)).isGreaterThan(readings);
        int afterConflict = readings(owner);
        late.locator("#size").fill("πολλά");
        late.locator(".save-bar .button").click();
        shows(late.locator(".error-summary"), "από 1 έως 50");
        shows(late.locator("main"), "Ράπτη Νίκη");
        assertThat(readings(owner)).as("a refused form shows whose it is").isGreaterThan(afterConflict);
    }

    private int readings(UUID owner) {
        return Collections.frequency(place.trail(owner), "household.viewed");
    }

    @Test
    void aFormThatIsSentAgainForSomebodyElseLosesNothing(Browser browser) {
        Page page = signedIn(browser.desktop());
        page.navigate(at("/files/new"));
        Object key = page.evaluate("document.querySelector('input[name=form]').value");
        page.getByLabel("Επώνυμο").fill("Γκίκα");
        page.locator(".save-bar .button").first().click();
        shows(page.locator(".notice"), "Ανοίχθηκε η καρτέλα 1");

        page.navigate(at("/files/new"));
        page.evaluate("key => document.querySelector('input[name=form]').value = key", key);
        page.getByLabel("Επώνυμο").fill("Στεργίου");
        page.locator(".save-bar .button").first().click();

        shows(page.locator(".error-summary"), "έχει ήδη ανοίξει καρτέλα με άλλα στοιχεία");
        PlaywrightAssertions.assertThat(page.getByLabel("Επώνυμο")).hasValue("Στεργίου");
        assertAccessible(page);
        page.locator(".save-bar .button").first().click();
        shows(page.locator(".notice"), "Ανοίχθηκε η καρτέλα 2");
    }

    @Test
    void aVisitOfAnotherDayLeadsBackToItsFile(Browser browser) {
        Page page = signedIn(browser.desktop());
        register(page, "Γκίκα", "Ρένα");
        String file = page.url();
        page.getByLabel("Ζητήθηκε: Συμβουλευτική").check();
        page.getByText("Ημέρα, ώρα, δομή").click();
        page.locator("#day").fill("2/2/2026");
        page.locator(".card-form .save-bar .button").click();

        shows(page.locator(".visit"), "02/02/2026");
        assertThat(page.url()).isEqualTo(file);
    }

    @Test
    void everythingWorksWithoutJavaScriptAndInEnglish(Browser browser) {
        Page page = signedIn(browser.open(View.PHONE_DARK, options -> options.setJavaScriptEnabled(false)));
        page.navigate(at("/desk?lang=en"));
        page.locator("#find").fill("Hassan Ali");
        page.locator(".find .button").click();
        page.getByText("Open a new file").click();
        page.locator("select[name=branch]").selectOption("Roma annex");
        page.locator(".save-bar .button").click();
        page.getByLabel("Asked: Συμβουλευτική").check();
        page.locator(".card-form .save-bar .button").click();

        shows(page.locator(".figures"), "Unique persons");
        shows(page.locator("#visits"), "Hassan Ali", "Roma annex");
        screenshot(page, "desk-phone-dark-en");
        page.locator("#visits a").first().click();
        shows(page.locator(".visit"), "Roma annex", "Συμβουλευτική");
        screenshot(page, "file-phone-dark-en");
        assertThat(page.content()).doesNotContain("??");
        assertThat(place.sql("select count(*) from {schema}.visit")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aReaderSeesNoFormAndMayNotPost(Browser browser) {
        Page page = signedIn(browser.desktop());
        register(page, "Μελά", "Φανή");
        String file = page.url();
        Page reader = browser.desktop();
        signIn(reader, centre.hire("Νίκος", StaffRole.READER));

        reader.navigate(file);

        shows(reader.locator("h1"), "Φανή Μελά");
        assertThat(reader.locator(".card-form").count()).isZero();
        assertThat(reader.navigate(file + "/edit").status()).isEqualTo(403);
        assertThat(reader.navigate(at("/files/new")).status()).isEqualTo(403);
    }

    /** Waits until all the words are there. */
    private static void shows(Locator part, String... words) {
        for (String word : words) {
            PlaywrightAssertions.assertThat(part).containsText(word);
        }
    }

    private void register(Page page, String family, String given) {
        page.navigate(at("/files/new"));
        page.getByLabel("Επώνυμο").fill(family);
        page.getByLabel("Όνομα").first().fill(given);
        page.locator(".save-bar .button").first().click();
        page.locator(".file-head, .conflict").waitFor();
    }

    private Page signedIn(Page page) {
        signIn(page, eleni);
        return page;
    }

    private void signIn(Page page, TestPerson person) {
        page.navigate(at("/desk"));
        Browser.logIn(page, person);
        page.waitForURL(at("/desk"));
    }

    private String at(String path) {
        return "http://127.0.0.1:" + port + "/" + centre.tenant().slug() + path;
    }
}
