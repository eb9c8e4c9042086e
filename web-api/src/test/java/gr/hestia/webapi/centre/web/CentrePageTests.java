package gr.hestia.webapi.centre.web;

import static org.assertj.core.api.Assertions.assertThat;

import gr.hestia.platform.tenancy.Tenant;
import gr.hestia.platform.tenancy.TenantState;
import gr.hestia.platform.testing.PlatformTest;
import gr.hestia.platform.testing.TenantFixture;
import gr.hestia.webapi.centre.BusyCentre;
import gr.hestia.webapi.testing.Customers;
import gr.hestia.webapi.testing.FixedClock;
import gr.hestia.webapi.testing.Visitor;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** What the pages of the five centres say, and what they leave out because nobody said it. */
@PlatformTest
@Import(FixedClock.class)
class CentrePageTests {

    static final java.util.List<String> FIVE = Customers.SLUGS;

    @LocalServerPort
    private int port;

    @BeforeEach
    void aWednesdayMorning() {
        FixedClock.set("2026-03-11T10:00");
    }

    @ParameterizedTest
    @FieldSource("FIVE")
    void aPageIsCompleteInBothLanguages(String slug) {
        Customers.get(slug);

        assertThat(read("/" + slug))
                .contains("<html lang=\"el\">", "Χρηματοδότηση")
                .doesNotContain("??", "null", "th:");
        assertThat(read("/" + slug + "?lang=en"))
                .contains("<html lang=\"en\">", "Funding")
                .doesNotContain("??", "null", "th:");
    }

    @Test
    void zacharoIsOpenOnWeekdaysAndNobodyInventsItsHours() {
        Customers.get("zacharo");

        String page = read("/zacharo");
        assertThat(page)
                .contains("Ανοιχτά σήμερα", "href=\"tel:+302625360512\"", "26253 60512", "Πνευματικό Κέντρο")
                .contains("Όλες οι υπηρεσίες παρέχονται δωρεάν.", "Ν. 4368 (ΦΕΚ 21 Α΄/21.02.2016)")
                .contains("Δ.Ε. Ζαχάρως και Δ.Ε. Φιγαλείας", "https://www.youtube.com/watch?v=W-BodPznjBY")
                .contains("18/09/2017", "Κοινωνική Λειτουργός", "συντονίζει το κέντρο")
                .doesNotContain("08:00", "15:00", "<iframe");
        assertThat(page.indexOf("Κοινωνικό Εισόδημα Αλληλεγγύης»</span>")).isLessThan(page.indexOf("Άνεργοι/ες"));

        FixedClock.set("2026-03-14T10:00");
        assertThat(read("/zacharo")).contains("Κλειστά τώρα", "Ανοίγει ξανά: Δευτέρα 16 Μαρτίου");
        FixedClock.set("2026-03-24T10:00");
        assertThat(read("/zacharo?lang=en")).contains("Open today");
        FixedClock.set("2026-03-25T10:00");
        assertThat(read("/zacharo")).contains("Κλειστά σήμερα: 25η Μαρτίου", "Ανοίγει αύριο");
    }

    @Test
    void spartaShowsItsThreeBranchesWhomTheVanServesAndTheChainOfActs() {
        Customers.get("sparta");

        assertThat(read("/sparta"))
                .contains("Παράρτημα Ρομά", "Κινητή Μονάδα", "Δεν έχουν ανακοινωθεί στάσεις.")
                .containsPattern("Εξυπηρετεί και τους Δήμους [^.]*Ελαφονήσου[^.]* \\(Προγραμματική Σύμβαση\\)\\.")
                .contains("306.720,00", "698.880,00", "626.940,00", "6002990", "έως 31/12/2025")
                .contains("https://diavgeia.gov.gr/decision/view/6%CE%A5%CE%A3%CE%977%CE%9B1-%CE%9B5%CE%96")
                .contains("ΑΔΑ 6ΥΣΗ7Λ1-Λ5Ζ", "Δεκέμβριος 2018")
                .contains("Η Πράξη συγχρηματοδοτείται από το Ευρωπαϊκό Κοινωνικό Ταμείο.")
                .doesNotContain("Ανοιχτά", "tel:");
    }

    @Test
    void whatACentreSaysOfItsDaysOffStandsEvenWhereNobodyKnowsItsHours() {
        Tenant centre = TenantFixture.shared().create();
        Customers.describe(centre.id(), "sparta");
        BusyCentre.run(centre, "update centre set closures_note_el = 'Κλειστά και τον Δεκαπενταύγουστο.'");

        assertThat(read("/" + centre.slug()))
                .contains("Κλειστά και τον Δεκαπενταύγουστο.")
                .doesNotContain("<table class=\"hours\"");
    }

    @Test
    void onlyACentreThatSaysSoListsItsGroupsByPriority() {
        assertThat(FIVE).allSatisfy(slug -> {
            Customers.get(slug);
            assertThat(read("/" + slug).contains("Με σειρά προτεραιότητας")).isEqualTo(slug.equals("zacharo"));
        });
    }

    @Test
    void apokoronasServesItsNeighbourAndNamesItsFourthLine() {
        Customers.get("apokoronas");

        assertThat(read("/apokoronas"))
                .contains(
                        "Εξυπηρετεί και τον Δήμο Σφακίων (Γειτονικός δήμος που δεν διαθέτει Κέντρο Κοινότητας).",
                        "Δική μας προσθήκη",
                        "info@apokoronas.gov.gr")
                .contains("Εργάσιμες ημέρες και ώρες", "198.251,00");
    }

    @Test
    void ermionidaIsBeingSetUpAndSaysSo() {
        Customers.get("ermionida");

        assertThat(read("/ermionida"))
                .contains("Το κέντρο ετοιμάζεται", "Δημοτικό Κατάστημα της Κοινότητας Κοιλάδας")
                .doesNotContain("calendar.ics", "class=\"month\"");
    }

    @Test
    void anEnglishPageMarksWhatIsStillGreek() {
        Customers.get("zacharo");

        assertThat(read("/zacharo?lang=en"))
                .contains("<h1 lang=\"el\">Κέντρο Κοινότητας Δήμου Ζαχάρως</h1>")
                .contains("Community Centre of the Municipality of Zacharo")
                .contains("<p lang=\"el\">Με τη συγχρηματοδότηση της Ελλάδας και της Ευρωπαϊκής Ένωσης</p>")
                .contains("rel=\"alternate\" hreflang=\"el\"", "rel=\"alternate\" hreflang=\"en\"");
        assertThat(read("/zacharo")).doesNotContain("<h1 lang=");
    }

    @Test
    void theCalendarTurnsByMonthAndNeverFurtherThanItReaches() {
        Customers.get("zacharo");

        assertThat(read("/zacharo?month=2026-04")).contains("Απρίλιος 2026", "Μεγάλη Παρασκευή", "month=2026-05");
        for (String bad : new String[] {"2026-13", "9999-12", "0000-01", "x", "", "%00", "2026-04-01", "'"}) {
            assertThat(read("/zacharo?month=" + bad)).as(bad).contains("Μάρτιος 2026");
        }
        assertThat(read("/zacharo?month=2028-03")).contains("Μάρτιος 2028").doesNotContain("month=2028-04");
    }

    @Test
    void machinesReadTheSameAndCannotBreakOutOfTheirElement() {
        var tenant = TenantFixture.shared().create();
        Customers.describe(tenant.id(), "zacharo");
        TenantFixture.shared()
                .catalog()
                .sql("update " + tenant.id().schema() + ".centre set name_el = ?")
                .param("</script><script>alert(1)</script><!-- & \u2028 \"")
                .update();

        String page = read("/" + tenant.slug());
        assertThat(page).doesNotContain("<script>alert", "</script><script").contains("\"GovernmentService\"");
        assertThat(page.split("<script", -1)).hasSize(2);
    }

    @Test
    void whoComesAgainIsToldThatNothingChanged() {
        Customers.get("zacharo");
        HttpResponse<byte[]> first = new Visitor(port).ask("/zacharo");
        String tag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(first.headers().allValues("Cache-Control")).containsExactly("no-cache");
        HttpResponse<byte[]> again = new Visitor(port).ask("/zacharo", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();

        FixedClock.set("2026-03-14T10:00");
        assertThat(new Visitor(port).ask("/zacharo", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
        FixedClock.set("2026-03-11T10:00");
        assertThat(new Visitor(port)
                        .ask("/zacharo?lang=en", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aVisitorGetsNoCookie() {
        Customers.get("zacharo");

        assertThat(new Visitor(port).ask("/zacharo").headers().allValues("Set-Cookie"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/login", "/docs", "/tenant", "/Zacharo", "/zach%61ro%00", "/a", "/-a-"})
    void whatIsNoCentreIsNotFound(String path) {
        HttpResponse<byte[]> answer = new Visitor(port).ask(path);

        assertThat(answer.statusCode()).as(path).isIn(404, 400);
        assertThat(Visitor.text(answer)).doesNotContain("Exception", "org.springframework");
    }

    @Test
    void aSuspendedCentreSaysSoAndShowsNothing() {
        var tenant = TenantFixture.shared().create();
        Customers.describe(tenant.id(), "zacharo");
        assertThat(read("/" + tenant.slug())).contains("26253 60512");

        TenantFixture.shared().moveTo(tenant.id(), TenantState.SUSPENDED);

        Awaitility.await().atMost(Duration.ofSeconds(2)).untilAsserted(() -> {
            HttpResponse<byte[]> answer = new Visitor(port).ask("/" + tenant.slug());
            assertThat(answer.statusCode()).isEqualTo(423);
            assertThat(Visitor.text(answer)).doesNotContain("26253");
        });
    }

    private String read(String path) {
        return new Visitor(port).read(path);
    }
}
