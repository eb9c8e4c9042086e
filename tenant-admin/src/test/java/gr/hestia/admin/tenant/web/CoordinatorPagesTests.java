package gr.hestia.admin.tenant.web;

import static gr.hestia.platform.testing.browser.Browser.assertAccessible;
import static gr.hestia.platform.testing.browser.Browser.picture;
import static gr.hestia.platform.testing.browser.Browser.screenshot;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import gr.hestia.admin.testing.ActiveCentre;
import gr.hestia.admin.testing.ConsoleDoor;
import gr.hestia.admin.testing.ControlPlaneTest;
import gr.hestia.admin.testing.Mailbox;
import gr.hestia.platform.testing.Realm;
import gr.hestia.platform.testing.browser.Browser;
import gr.hestia.platform.testing.browser.BrowserTest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** A region mends a first coordinator's wrong address in a real browser. */
@ControlPlaneTest
@BrowserTest
@Import(ActiveCentre.class)
class CoordinatorPagesTests {

    @LocalServerPort
    int port;

    @Autowired
    ActiveCentre centres;

    ActiveCentre.Made centre;

    @BeforeEach
    void aCentreWhoseCoordinatorNeverCame() {
        Mailbox.shared();
        centre = centres.make();
        centres.in(centre, client -> client.sql("""
                        insert into member (id, email, display_name, role, state)
                        values (uuidv7(), 'elani@example.gr', 'Ελένη', 'COORDINATOR', 'INVITED')
                        """).update());
    }

    @AfterEach
    void noCentre() {
        centres.remove(centre);
    }

    @Test
    void anOfficerInvitesAnotherAndWithdrawsTheFirst(Browser browser) {
        Page page = signedIn(browser.desktop());
        page.getByText("Πρόσκληση συντονιστή").click();
        assertThat(page.locator("main").innerText())
                .contains("Κανείς δεν έχει μπει ακόμη", "Μία πρόσκληση περιμένει")
                .doesNotContain("elani");
        assertThat(page.locator("#withdrawUnused").isChecked()).isTrue();
        assertAccessible(page);
        screenshot(page, "console-coordinator");
        picture(page, "region-coordinator");

        page.locator("#name").fill("Ελένη Κρητικού");
        page.locator("#email").fill("eleni-" + centre.slug() + "@example.gr");
        page.getByText("Αποστολή πρόσκλησης").click();

        assertThat(page.locator(".notice").innerText()).contains("Η πρόσκληση στέλνεται");
        assertThat(page.locator("table").innerText())
                .contains("Προσκλήθηκε συντονιστής", "Ανακλήθηκε πρόσκληση συντονιστή");
        assertThat(emails()).contains("eleni-" + centre.slug() + "@example.gr");
    }

    @Test
    void whatIsMissingIsNamedAndNothingIsLost(Browser browser) {
        Page page = signedIn(browser.phone());
        page.navigate(new ConsoleDoor(port).address("/tenants/" + centre.slug() + "/coordinators"));
        page.locator("#name").fill("Ελένη Κρητικού");
        page.locator("#email").fill("eleni");
        page.getByText("Αποστολή πρόσκλησης").click();

        assertThat(page.locator("main").innerText()).contains("Γράψτε μια ηλεκτρονική διεύθυνση");
        assertThat(page.locator("#name").inputValue()).isEqualTo("Ελένη Κρητικού");
        assertAccessible(page);
        screenshot(page, "console-coordinator-wrong-phone");
        assertThat(emails()).containsExactly("elani@example.gr");
    }

    private Page signedIn(Page page) {
        return new ConsoleDoor(port)
                .signedIn(
                        page,
                        Realm.shared().createRegionOfficer("Κλειώ", ActiveCentre.REGION),
                        "/tenants/" + centre.slug());
    }

    private List<String> emails() {
        return centres.in(
                centre,
                client -> client.sql("select email from member")
                        .query(String.class)
                        .list());
    }
}
