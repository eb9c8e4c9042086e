package gr.hestia.webapi.staff;

import static gr.hestia.platform.testing.browser.Browser.assertAccessible;
import static gr.hestia.platform.testing.browser.Browser.picture;
import static gr.hestia.platform.testing.browser.Browser.screenshot;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import gr.hestia.platform.testing.PlatformTest;
import gr.hestia.platform.testing.TenantFixture;
import gr.hestia.platform.testing.TestPerson;
import gr.hestia.platform.testing.browser.Browser;
import gr.hestia.platform.testing.browser.BrowserTest;
import gr.hestia.webapi.testing.StaffedCentre;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A coordinator invites, changes and removes members in a real browser. */
@PlatformTest(keycloak = true)
@BrowserTest
class MemberPagesTests {

    @LocalServerPort
    private int port;

    private final StaffedCentre centre = StaffedCentre.create().called("Κέντρο Κοινότητας");

    @Test
    void invitesAMemberAndAsksForTheirLogin(Browser browser) {
        Page page = signedIn(browser.desktop(), centre.hire("Μαρία Οικονόμου", StaffRole.COORDINATOR));
        assertAccessible(page);
        page.getByText("Πρόσκληση μέλους").click();
        page.getByLabel("Ονοματεπώνυμο").fill("Γιώργος Παππάς");
        page.getByText("Αποστολή πρόσκλησης").click();

        assertThat(page.locator(".error-summary").innerText()).contains("ηλεκτρονική διεύθυνση", "Επιλέξτε ρόλο");
        assertThat(page.getByLabel("Ονοματεπώνυμο").inputValue()).isEqualTo("Γιώργος Παππάς");
        assertAccessible(page);
        screenshot(page, "members-invite");

        page.getByLabel("Ηλεκτρονική διεύθυνση").fill("G.Pappas@example.gr");
        page.getByLabel("Υποδοχή").check();
        page.getByText("Αποστολή πρόσκλησης").click();

        assertThat(page.locator("table").innerText())
                .contains("Γιώργος Παππάς", "g.pappas@example.gr", "Προσκεκλημένο");
        screenshot(page, "members");
        assertThat(requests("INVITE")).isEqualTo(1);
    }

    @Test
    void whoWasInvitedIsAtWorkFromTheFirstTimeOn(Browser browser) {
        TestPerson maria = centre.hire("Μαρία Οικονόμου", StaffRole.COORDINATOR);
        centre.hire("Λίνα Δήμου", StaffRole.RECEPTION);
        TenantFixture.shared()
                .catalog()
                .sql("update " + centre.tenant().id().schema() + ".member set state = 'INVITED'")
                .update();

        Page page = signedIn(browser.desktop(), maria);

        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("Μαρία Οικονόμου"))
                        .innerText())
                .contains("Ενεργό");
        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("Λίνα Δήμου"))
                        .innerText())
                .contains("Προσκεκλημένο");
        picture(page, "staff-members");
    }

    @Test
    void twoCoordinatorsAtOnceLoseNothing(Browser browser) {
        TestPerson first = centre.hire("Μαρία Οικονόμου", StaffRole.COORDINATOR);
        centre.hire("Λίνα Δήμου", StaffRole.RECEPTION);
        Page here = signedIn(browser.desktop(), first);
        Page there = signedIn(browser.phone(), centre.hire("Άρης Βλάχος", StaffRole.COORDINATOR));
        here.getByText("Λίνα Δήμου").click();
        there.getByText("Λίνα Δήμου").click();

        there.getByLabel("Διαμεσολάβηση").check();
        there.getByText("Αποθήκευση αλλαγών").click();
        here.getByLabel("Μόνο ανάγνωση").check();
        here.getByText("Αποθήκευση αλλαγών").click();

        assertThat(here.locator(".conflict").innerText()).contains("Μόνο ανάγνωση", "Διαμεσολάβηση");
        screenshot(here, "members-conflict");
        assertAccessible(here);
        here.getByText("Αποθήκευση αλλαγών").click();
        assertThat(here.locator("table").innerText()).contains("Μόνο ανάγνωση");
    }

    @Test
    void theLastCoordinatorStays(Browser browser) {
        Page page = signedIn(browser.phone(), centre.hire("Μαρία Οικονόμου", StaffRole.COORDINATOR));
        screenshot(page, "members-phone");
        assertAccessible(page);
        page.locator("a.row-link").click();
        page.getByLabel("Υποδοχή").check();
        page.getByText("Αποθήκευση αλλαγών").click();
        assertThat(page.locator(".error-summary").innerText()).contains("μόνο μέλος");

        page.getByText("Αφαίρεση από το κέντρο").click();
        page.getByText("Αφαίρεση μέλους").click();

        assertThat(page.locator(".notice").innerText()).contains("μόνο μέλος");
        assertThat(requests("REMOVE")).isZero();
    }

    @Test
    void whoMayNotManageMembersSeesNeitherEntryNorPage(Browser browser) {
        Page page = browser.desktop();
        page.navigate(address());
        Browser.logIn(page, centre.hire("Λίνα Δήμου", StaffRole.PROFESSIONAL));

        assertThat(page.locator("h1").innerText()).isEqualTo("Δεν έχετε πρόσβαση εδώ");
        assertAccessible(page);
        screenshot(page, "denied");
    }

    private int requests(String kind) {
        return TenantFixture.shared()
                .catalog()
                .sql("select count(*) from catalog.staff_invitation where tenant = ? and kind = ?")
                .params(centre.tenant().id().value(), kind)
                .query(Integer.class)
                .single();
    }

    private Page signedIn(Page page, TestPerson person) {
        page.navigate(address());
        Browser.logIn(page, person);
        assertThat(page.locator("h1").innerText()).isEqualTo("Μέλη");
        return page;
    }

    private String address() {
        return "http://127.0.0.1:" + port + "/" + centre.tenant().slug() + "/settings/members";
    }
}
