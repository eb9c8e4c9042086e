package gr.hestia.styleguide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.RestTestClient;

@SpringBootTest(classes = StyleGuideApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@AutoConfigureRestTestClient
class LayoutTests {
    @Autowired
    private RestTestClient http;

    @Test
    void aPageOfTheStaffShowsTheCentreTheSectionsAndItsOwnContent() {
        String page = get("/guide/parts");

        assertThat(page)
                .contains("<html lang=\"el\">", "<title>Μέρη · Κέντρο Κοινότητας Δήμου Σπάρτης</title>")
                .contains("Παράρτημα Ρομά", "Μαρία Οικονόμου", "1.787 επισκέψεις")
                .containsPattern("(?s)href=\"/guide/parts\" aria-current=\"page\".{0,300}<span>Μέρη</span>")
                .doesNotContain("??");
    }

    @Test
    void theLanguageOfTheAddressIsKeptInACookieForThePagesThatFollow() {
        String cookie = http.get()
                .uri("/guide/parts?lang=en")
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(String.class)
                .getResponseHeaders()
                .getFirst(HttpHeaders.SET_COOKIE);

        assertThat(cookie).startsWith("hestia-lang=en").contains("HttpOnly", "SameSite=Lax");
        String next = body(http.get().uri("/guide/parts").header(HttpHeaders.COOKIE, "hestia-lang=en"));
        assertThat(next).contains("<html lang=\"en\">", "1,787 visits", "Log out");
    }

    @Test
    void aLanguageThatHestiaLacksIsNotAnsweredWithHalfAPage() {
        assertThat(get("/guide/parts?lang=fr")).contains("<html lang=\"el\">");
        assertThat(body(http.get().uri("/guide/parts").header(HttpHeaders.ACCEPT_LANGUAGE, "en")))
                .contains("<html lang=\"el\">");
    }

    @Test
    void stylesAreKeptForAYearUnderANameThatChangesWithTheirContent() {
        String page = get("/guide/public");
        String sheet = page.replaceFirst("(?s).*href=\"(/assets/public-[0-9a-f]{32}\\.css)\".*", "$1");

        String css = body(http.get().uri(sheet));
        assertThat(css).containsPattern("url\\(\"/?(assets/)?pattern-waves-[0-9a-f]{32}\\.svg\"\\)");
        http.get()
                .uri(sheet)
                .exchange()
                .expectHeader()
                .valueEquals(HttpHeaders.CACHE_CONTROL, "max-age=31536000, public, immutable");
    }

    @Test
    void aPublicPageNamesItsLanguagesAndLoadsNoScript() {
        assertThat(get("/guide/public"))
                .contains("hreflang=\"en\"", "class=\"site accent-aegean\"", "Ευρωπαϊκό Κοινωνικό Ταμείο")
                .doesNotContain("<script", "style=");
    }

    private String get(String uri) {
        return body(http.get().uri(uri));
    }

    private static String body(RestTestClient.RequestHeadersSpec<?> request) {
        String body = request.exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return body == null ? "" : body;
    }
}
