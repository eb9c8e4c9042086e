package gr.hestia.webapi.centre.web;

import static org.assertj.core.api.Assertions.assertThat;

import gr.hestia.platform.tenancy.Tenant;
import gr.hestia.platform.tenancy.TenantState;
import gr.hestia.platform.testing.PlatformTest;
import gr.hestia.platform.testing.TenantFixture;
import gr.hestia.webapi.testing.Customers;
import gr.hestia.webapi.testing.Visitor;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
class DirectoryPageTests {

    @LocalServerPort
    private int port;

    @BeforeEach
    void theFive() {
        Customers.SLUGS.forEach(Customers::get);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/centres"})
    void everyCentreIsListedUnderItsRegionWithoutLogin(String path) {
        HttpResponse<byte[]> answer = new Visitor(port).ask(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("ETag")).isPresent();
        assertThat(Visitor.text(answer)).contains("href=\"/access\"").doesNotContain("??");
        assertThat(wholeDirectory(path)).contains("Περιφέρεια Κρήτης", "href=\"/apokoronas\"", "href=\"/sparta\"");
    }

    /** Page after page, because other tests of this JVM have centres too. */
    private String wholeDirectory(String path) {
        Visitor visitor = new Visitor(port);
        StringBuilder all = new StringBuilder();
        String page;
        int number = 1;
        do {
            page = visitor.read(path + "?page=" + number++);
            all.append(page);
        } while (page.contains("page=" + number));
        return all.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Σφακιά", "σφακια", "ΣΦΑΚΙΩΝ", "Sfakia", "sfakia"})
    void sfakiaIsLedToTheCentreOfApokoronasAndToldWhy(String typed) {
        assertThat(search(typed))
                .contains("Δήμος Σφακίων", "href=\"/apokoronas\"")
                .contains("Γειτονικός δήμος που δεν διαθέτει Κέντρο Κοινότητας");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ελαφόνησος", "Μονεμβασιά", "Ευρώτας", "Γύθειο"})
    void theMunicipalitiesOfLaconiaAreLedToTheVanOfSparta(String typed) {
        assertThat(search(typed))
                .contains("href=\"/sparta\"", "Κινητή μονάδα: εξυπηρετεί", "lang=\"el\">Προγραμματική Σύμβαση");
    }

    @Test
    void aMunicipalityThatNobodyServesIsToldSo() {
        String nobody =
                TenantFixture.shared().catalog().sql("""
                        select name_en from catalog.municipality m
                         where not exists (select from catalog.tenant where municipality = m.key)
                           and not exists (select from catalog.catchment where municipality = m.key)
                         limit 1
                        """).query(String.class).single();

        assertThat(search(nobody)).contains("Δεν εξυπηρετείται ακόμη");
    }

    @Test
    void aSuspendedCentreIsNeitherListedNorFound() {
        Tenant resting = TenantFixture.shared().create();
        String municipality = TenantFixture.shared()
                .catalog()
                .sql("select m.name_en from catalog.tenant t join catalog.municipality m on m.key = t.municipality"
                        + " where t.id = ?")
                .param(resting.id().value())
                .query(String.class)
                .single();
        assertThat(search(municipality)).contains("href=\"/" + resting.slug() + "\"");

        TenantFixture.shared().moveTo(resting.id(), TenantState.SUSPENDED);

        assertThat(search(municipality)).doesNotContain("href=\"/" + resting.slug() + "\"");
        assertThat(new Visitor(port).read("/centres")).doesNotContain("href=\"/" + resting.slug() + "\"");
    }

    @Test
    void anEmptyResultSaysWhatToDo() {
        assertThat(search("ξξξξξ")).contains("Δοκιμάστε άλλη γραφή", "Όλα τα Κέντρα Κοινότητας");
        assertThat(new Visitor(port).read("/?lang=en&q=" + encoded("ξξξξξ"))).contains("Try another spelling");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "'; drop table catalog.tenant; --", "%", "\u0000", "ξξξξξ"})
    void whatIsNoMunicipalityFindsNoneAndStaysText(String typed) {
        HttpResponse<byte[]> answer = new Visitor(port).ask("/?q=" + encoded(typed));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Visitor.text(answer)).contains("Κανένας δήμος").doesNotContain("<script>alert");
    }

    @Test
    void aTextOfAnyLengthAndAnyPageAreAnswered() {
        for (String query : new String[] {"q=" + "α".repeat(500), "page=0", "page=-1", "page=x", "page=99999999999"}) {
            assertThat(new Visitor(port).ask("/?" + encodedQuery(query)).statusCode())
                    .as(query.substring(0, Math.min(20, query.length())))
                    .isEqualTo(200);
        }
    }

    private String search(String typed) {
        return new Visitor(port).read("/?q=" + encoded(typed));
    }

    private static String encodedQuery(String query) {
        int equals = query.indexOf('=') + 1;
        return query.substring(0, equals) + encoded(query.substring(equals));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
