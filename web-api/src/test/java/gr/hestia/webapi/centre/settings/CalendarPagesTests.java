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
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A coordinator keeps the calendar in a real browser. */
@PlatformTest(keycloak = true)
@BrowserTest
class CalendarPagesTests {

    private static final String SAVE = "Αποθήκευση αλλαγών";
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d/M/uuuu");

    @LocalServerPort
    private int port;

    private final StaffedCentre centre = StaffedCentre.create();
    private final LocalDate soon = LocalDate.now(ZoneId.of("Europe/Athens")).plusDays(10);

    @BeforeEach
    void sparta() {
        Customers.describe(centre.tenant().id(), "sparta");
    }

    @Test
    void aFormThatIsSentTwiceAddsOneDayOff(Browser browser) {
        Page page = coordinator(browser.desktop());
        page.getByText("Νέα ημέρα").click();
        page.locator("[name='name.el']").fill("Πολιούχος");
        page.getByText("Κάθε χρόνο την ίδια ημερομηνία").click();
        page.locator("[name=day]").fill("26/11");
        page.getByText(SAVE).dblclick();
        page.locator("a.row-link").getByText("Πολιούχος").first().waitFor();
        page.reload();

        assertThat(page.locator("a.row-link").getByText("Πολιούχος").count()).isEqualTo(1);
    }

    @Test
    void entersADayOffIsToldWhatIsWrongAndUndoesItsRemoval(Browser browser) {
        Page page = coordinator(browser.desktop());
        page.locator("summary").getByText("Οι ημερομηνίες τους φέτος").click();
        screenshot(page, "calendar");
        assertAccessible(page);
        page.getByText("Νέα ημέρα").click();
        assertAccessible(page);
        page.getByText("Κάθε χρόνο την ίδια ημερομηνία").click();
        page.locator("[name=day]").fill("31/2");
        page.getByText(SAVE).click();
        assertThat(page.locator(".error-summary").innerText()).contains("γιατί είστε κλειστά", "ημέρα και μήνα");
        assertThat(page.locator("[name=day]").inputValue()).isEqualTo("31/2");
        assertAccessible(page);
        screenshot(page, "closure-refused");
        page.locator("[name='name.el']").fill("Άγιος Νίκων ο Μετανοείτε");
        page.locator("[name=day]").fill("26/11");
        page.getByText(SAVE).click();
        assertThat(page.locator("main").innerText()).contains("Άγιος Νίκων ο Μετανοείτε", "26 Νοεμβρίου");

        page.getByText("Άγιος Νίκων ο Μετανοείτε").last().click();
        page.getByText("Αφαίρεση από το ημερολόγιο").click();
        page.locator(".button-urgent").click();
        assertThat(page.locator("main").innerText()).doesNotContain("Άγιος Νίκων ο Μετανοείτε");
        page.getByText("Αναίρεση").click();
        assertThat(page.locator("main").innerText()).contains("Άγιος Νίκων ο Μετανοείτε");
    }

    @Test
    void saysWhetherStateHolidaysAreObserved(Browser browser) {
        Page page = coordinator(browser.desktop());

        page.getByText("Μένουμε ανοιχτά στις αργίες").click();

        assertThat(page.locator("main").innerText()).contains("Ανοιχτά στις αργίες του κράτους");
    }

    @Test
    void entersAStopAndAnEvent(Browser browser) {
        Page page = coordinator(browser.phone());
        screenshot(page, "calendar-phone");
        assertAccessible(page);
        page.getByText("Νέα στάση").click();
        page.locator("[name='place.el']").fill("Δημοτικό Κατάστημα Νεάπολης");
        page.locator("[name=hours]").fill("13-10");
        page.getByText(SAVE).click();
        assertThat(page.locator(".error-summary").innerText()).contains("Γράψτε την ημέρα", "μετά την έναρξη");
        assertAccessible(page);
        screenshot(page, "stop-refused-phone");
        page.locator("[name=day]").fill(TYPED.format(soon));
        page.locator("[name=hours]").fill("10-13");
        page.getByText(SAVE).click();
        assertThat(page.locator("main").innerText()).contains("Δημοτικό Κατάστημα Νεάπολης", "10:00");

        page.getByText("Νέα εκδήλωση").click();
        page.locator("[name='title.el']").fill("Ομάδα γονέων");
        page.locator("[name=day]").fill(TYPED.format(soon));
        page.locator("[name=begins]").fill("18.00");
        page.locator("[name=ends]").fill("17:00");
        page.getByText(SAVE).click();
        assertThat(page.locator(".error-summary").innerText()).contains("μετά την έναρξη");
        assertAccessible(page);
        page.locator("[name=ends]").fill("20:00");
        page.getByText(SAVE).click();
        assertThat(page.locator("main").innerText()).contains("Ομάδα γονέων", "18:00");
    }

    @Test
    void twoCoordinatorsAtOnceLoseNothing(Browser browser) {
        Page here = coordinator(browser.desktop());
        here.getByText("Νέα εκδήλωση").click();
        here.locator("[name='title.el']").fill("Ομάδα γονέων");
        here.locator("[name=day]").fill(TYPED.format(soon));
        here.locator("[name=begins]").fill("18:00");
        here.getByText(SAVE).click();
        Page there = coordinator(browser.phone());
        here.getByText("Ομάδα γονέων").last().click();
        there.getByText("Ομάδα γονέων").last().click();

        there.locator("[name=begins]").fill("17:00");
        there.getByText(SAVE).click();
        here.locator("[name=begins]").fill("19:00");
        here.getByText(SAVE).click();

        assertThat(here.locator(".conflict").innerText()).contains("19:00", "17:00");
        assertThat(here.locator("[name=begins]").inputValue()).isEqualTo("19:00");
        assertAccessible(here);
        screenshot(here, "event-conflict");
        here.getByText(SAVE).click();
        assertThat(here.locator("main").innerText()).contains("19:00");
    }

    @Test
    void whoDoesNotCoordinateIsRefusedAndSoIsACoordinatorOfAnotherCentre(Browser browser) {
        Page page = browser.desktop();
        signIn(page, centre, centre.hire("Λίνα Δήμου", StaffRole.READER));
        assertThat(page.locator("h1").innerText()).isEqualTo("Δεν έχετε πρόσβαση εδώ");
        page.navigate(address(centre, "/settings/calendar/closures/new"));
        assertThat(page.locator("h1").innerText()).isEqualTo("Δεν έχετε πρόσβαση εδώ");

        StaffedCentre other = StaffedCentre.create();
        Customers.describe(other.tenant().id(), "zacharo");
        Page elsewhere = coordinator(browser.phone());
        elsewhere.navigate(address(other, "/settings/calendar"));
        assertThat(elsewhere.locator("h1").innerText()).isEqualTo("Δεν έχετε πρόσβαση εδώ");
    }

    private Page coordinator(Page page) {
        signIn(page, centre, centre.hire("Μαρία Οικονόμου", StaffRole.COORDINATOR));
        assertThat(page.locator("h1").innerText()).isEqualTo("Ημερολόγιο και αργίες");
        return page;
    }

    private void signIn(Page page, StaffedCentre where, TestPerson person) {
        page.navigate(address(where, "/settings/calendar"));
        Browser.logIn(page, person);
    }

    private String address(StaffedCentre where, String path) {
        return "http://127.0.0.1:" + port + "/" + where.tenant().slug() + path;
    }
}
