package gr.hestia.webapi.centre.settings;

import static gr.hestia.platform.testing.browser.Browser.assertAccessible;
import static gr.hestia.platform.testing.browser.Browser.screenshot;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import gr.hestia.platform.testing.PlatformTest;
import gr.hestia.platform.testing.TestPerson;
import gr.hestia.platform.testing.browser.Browser;
import gr.hestia.platform.testing.browser.BrowserTest;
import gr.hestia.webapi.staff.StaffRole;
import gr.hestia.webapi.testing.Customers;
import gr.hestia.webapi.testing.StaffedCentre;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A coordinator keeps the branches in a real browser. */
@PlatformTest(keycloak = true)
@BrowserTest
class BranchPagesTests {

    private static final String SAVE = "Αποθήκευση αλλαγών";

    @LocalServerPort
    private int port;

    private final StaffedCentre centre = StaffedCentre.create();

    @BeforeEach
    void sparta() {
        Customers.describe(centre.tenant().id(), "sparta");
    }

    @Test
    void changesABranchAndIsToldWhatIsWrongFieldByField(Browser browser) {
        Page page = coordinator(browser.desktop());
        screenshot(page, "branches");
        assertAccessible(page);
        page.locator("a.row-link").first().click();
        assertAccessible(page);
        page.locator("[name='name.el']").fill("");
        page.locator("[name='hours[0]']").fill("από το πρωί");
        page.locator("[name='phones[0].number']").fill("12345");
        page.locator("[name='postCode']").fill("99999");
        page.locator("[name='catchment[1].basis.el']").fill("Σύμβαση");
        page.getByText(SAVE).click();

        assertThat(page.locator(".error-summary").innerText())
                .contains("όνομα της δομής", "8:00-15:00", "δέκα ψηφία", "πέντε ψηφία", "Διαλέξτε τον δήμο");
        assertThat(page.locator("[name='hours[0]']").inputValue()).isEqualTo("από το πρωί");
        assertAccessible(page);
        screenshot(page, "branch-refused");

        page.locator("[name='name.el']").fill("Κεντρική δομή Σπάρτης");
        page.locator("[name='hours[0]']").fill("8-15");
        page.locator("[name='phones[0].number']").fill("+30 27310 29000");
        page.locator("[name='postCode']").fill("231 00");
        page.locator("[name='catchment[1].basis.el']").fill("");
        page.getByText(SAVE).click();
        assertThat(page.locator(".notice").innerText()).contains("Κεντρική δομή Σπάρτης");
        assertThat(page.locator("table").innerText()).contains("Κεντρική δομή Σπάρτης", "27310");
    }

    @Test
    void twoCoordinatorsAtOnceLoseNothing(Browser browser) {
        Page here = coordinator(browser.desktop());
        Page there = coordinator(browser.phone());
        screenshot(there, "branches-phone");
        assertAccessible(there);
        here.locator("a.row-link").first().click();
        there.locator("a.row-link").first().click();
        screenshot(there, "branch-phone");
        assertAccessible(there);

        there.locator("[name='address.el']").fill("Λυκούργου 79");
        there.getByText(SAVE).click();
        here.locator("[name='address.el']").fill("Λυκούργου 97");
        here.getByText(SAVE).click();

        assertThat(here.locator(".conflict").innerText()).contains("Λυκούργου 97", "Λυκούργου 79");
        assertThat(here.locator("[name='address.el']").inputValue()).isEqualTo("Λυκούργου 97");
        screenshot(here, "branch-conflict");
        assertAccessible(here);
        here.getByText(SAVE).click();
        assertThat(here.locator("table").innerText()).contains("Λυκούργου 97");
    }

    @Test
    void opensABranchOfAnotherKindAndClosesIt(Browser browser) {
        Page page = coordinator(browser.desktop());
        page.getByText("Νέα δομή").click();
        page.getByText("Άλλο είδος", new Page.GetByTextOptions().setExact(true)).click();
        page.locator("[name='name.el']").fill("Στέκι Μυστρά");
        page.getByText(SAVE).click();
        assertThat(page.locator(".error-summary").innerText()).contains("Διαλέξτε το είδος");
        page.locator("[name='otherKind']").fill("Κέντρο Ημέρας");
        page.getByText(SAVE).click();
        assertThat(page.locator("table").innerText()).contains("Στέκι Μυστρά", "Κέντρο Ημέρας");

        page.getByText("Στέκι Μυστρά").last().click();
        page.getByText("Κλείσιμο δομής").click();
        page.locator(".button-urgent").click();
        assertThat(page.locator("table").innerText()).contains("Έκλεισε");
    }

    @ParameterizedTest
    @EnumSource(
            value = StaffRole.class,
            names = {"PROFESSIONAL", "RECEPTION", "READER"})
    void whoDoesNotCoordinateSeesNeitherEntryNorPage(StaffRole role, Browser browser) {
        Page page = browser.desktop();
        signIn(page, centre, centre.hire("Λίνα Δήμου", role));

        assertThat(page.locator("h1").innerText()).isEqualTo("Δεν έχετε πρόσβαση εδώ");
        page.navigate(address(centre, "/desk"));
        assertThat(page.locator("nav a[href*='/settings/']").count()).isZero();
    }

    @Test
    void aCoordinatorIsNobodyInAnotherCentre(Browser browser) {
        StaffedCentre other = StaffedCentre.create();
        Customers.describe(other.tenant().id(), "zacharo");
        Page page = coordinator(browser.desktop());

        page.navigate(address(other, "/settings/branches"));

        assertThat(page.locator("h1").innerText()).isEqualTo("Δεν έχετε πρόσβαση εδώ");
    }

    private Page coordinator(Page page) {
        signIn(page, centre, centre.hire("Μαρία Οικονόμου", StaffRole.COORDINATOR));
        assertThat(page.locator("h1").innerText()).isEqualTo("Δομές");
        return page;
    }

    private void signIn(Page page, StaffedCentre where, TestPerson person) {
        page.navigate(address(where, "/settings/branches"));
        Browser.logIn(page, person);
    }

    private String address(StaffedCentre where, String path) {
        return "http://127.0.0.1:" + port + "/" + where.tenant().slug() + path;
    }
}
