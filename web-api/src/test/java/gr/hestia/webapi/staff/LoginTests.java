package gr.hestia.webapi.staff;

import static org.assertj.core.api.Assertions.assertThat;

import gr.hestia.platform.testing.KeycloakServer;
import gr.hestia.platform.testing.ManagementPort;
import gr.hestia.platform.testing.PlatformTest;
import gr.hestia.platform.testing.Realm;
import gr.hestia.platform.testing.SignIn;
import gr.hestia.platform.testing.TenantFixture;
import gr.hestia.platform.testing.TestPerson;
import gr.hestia.webapi.testing.StaffedCentre;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;

/** People at Keycloak's real login page, and where it leads them. */
@PlatformTest(keycloak = true)
class LoginTests {

    private static final Realm REALM = Realm.shared();
    private static final StaffedCentre SPARTA = StaffedCentre.create();
    private static final StaffedCentre ZACHARO = StaffedCentre.create();

    @LocalServerPort
    private int port;

    @LocalManagementPort
    private int managementPort;

    @Test
    void aMemberOfOneCentreLandsAtItsDesk() {
        TestPerson person = SPARTA.hire("Ελένη", StaffRole.RECEPTION);

        var page = new SignIn().as(person, page("/access"));

        assertThat(page.uri().getPath()).isEqualTo("/" + SPARTA.tenant().slug() + "/desk");
    }

    @Test
    void aMemberOfSeveralChooses() {
        TestPerson person = SPARTA.hire("Άννα", StaffRole.COORDINATOR);
        ZACHARO.hireToo(person, "Άννα", StaffRole.READER);

        var page = new SignIn().as(person, page("/access"));

        assertThat(page.uri().getPath()).isEqualTo("/access");
        assertThat(page.body())
                .contains("/" + SPARTA.tenant().slug() + "/desk")
                .contains("/" + ZACHARO.tenant().slug() + "/desk");
    }

    @Test
    void whoBelongsNowhereLearnsWhomToAsk() {
        SignIn person = new SignIn();

        assertThat(person.as(REALM.createMember("Νίκος"), page("/access")).body())
                .contains("Δεν έχετε πρόσβαση εδώ")
                .contains("συντονισ");

        var refused = person.get(page("/" + SPARTA.tenant().slug() + "/settings/members"));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains(SPARTA.tenant().nameGreek());
    }

    @Test
    void aLogoutAtKeycloakEndsTheSessionHere() {
        REALM.setBackChannel(
                "hestia-web", KeycloakServer.shared().urlOfThisMachine(port) + "/logout/connect/back-channel/keycloak");
        TestPerson person = SPARTA.hire("Σοφία", StaffRole.COORDINATOR);
        SignIn browser = new SignIn();
        browser.as(person, page("/access"));
        assertThat(sessionsOf(person)).isEqualTo(1);

        REALM.logOut(person);

        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(sessionsOf(person)).isZero());
        var members = browser.get(page("/" + SPARTA.tenant().slug() + "/settings/members"));
        assertThat(members.body()).contains("kc-form-login");
    }

    /** Keycloak may reach web-api by another name than browsers do: its container's, or its service's. */
    @Test
    void logoutsAreHeardUnderAnyName() throws IOException {
        for (String host : List.of("web-api:8080", "hestia-web-api.hestia.svc:8080")) {
            assertThat(answerToForgedLogout(host)).startsWith("HTTP/1.1 400").contains("invalid_request");
        }
    }

    @Test
    void whatPagesAreDrawnWithNeedsNoLogin() {
        for (String asset : new String[] {"/assets/icons.svg", "/assets/tokens.css", "/assets/hestia.js"}) {
            var answer = new SignIn().get(page(asset));
            assertThat(answer.statusCode()).as(asset).isEqualTo(200);
        }
    }

    @Test
    void aLoginThatNobodyBeganIsCountedAsFailed() {
        double before = failed("authorization_request_not_found");

        new SignIn().get(page("/login/oauth2/code/keycloak?code=none&state=none"));

        assertThat(failed("authorization_request_not_found")).isEqualTo(before + 1);
    }

    @Test
    void whoTurnsBackAtTheLoginPageIsCountedOnceAndApart() {
        double before = failed("access_denied");
        double refused = failed("invalid_grant");

        comeBackWith("error=access_denied");
        comeBackWith("code=none");

        assertThat(failed("access_denied")).isEqualTo(before + 1);
        assertThat(failed("invalid_grant")).isEqualTo(refused + 1);
    }

    /** As Keycloak sends a browser back that has begun a login. */
    private void comeBackWith(String answer) {
        SignIn browser = new SignIn();
        String asked = browser.get(page("/access")).uri().getRawQuery();
        browser.get(page("/login/oauth2/code/keycloak?" + answer + "&" + first("state=[^&]+", asked)));
    }

    private double failed(String reason) {
        String figures = new ManagementPort(managementPort).figures();
        String series = "hestia_logins_total{outcome=\"failure\",plane=\"web-api\",reason=\"" + reason + "\"} ";
        return figures.lines()
                .filter(line -> line.startsWith(series))
                .mapToDouble(line -> Double.parseDouble(line.substring(series.length())))
                .sum();
    }

    private static String first(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow();
    }

    private String answerToForgedLogout(String host) throws IOException {
        String form = "logout_token=forged";
        String request = """
                POST /logout/connect/back-channel/keycloak HTTP/1.1
                Host: %s
                Content-Type: application/x-www-form-urlencoded
                Content-Length: %d
                Connection: close

                %s""".formatted(host, form.length(), form).replace("\n", "\r\n");
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static int sessionsOf(TestPerson person) {
        return TenantFixture.shared()
                .catalog()
                .sql("select count(*) from catalog.web_session where principal_name = ?")
                .param(person.id().toString())
                .query(Integer.class)
                .single();
    }

    private URI page(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
