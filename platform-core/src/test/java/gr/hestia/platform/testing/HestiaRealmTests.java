package gr.hestia.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The deployed realm file, in a real Keycloak. */
class HestiaRealmTests {

    // The example pair of RFC 7636, appendix B.
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    private final KeycloakServer keycloak = KeycloakServer.shared();
    private final Realm realm = Realm.shared();
    private HttpServer application;

    /** Stands for web-api: whatever comes back from Keycloak is answered with its own query. */
    @BeforeEach
    void listen() throws IOException {
        application = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        application.createContext("/", exchange -> {
            byte[] query = exchange.getRequestURI().getQuery().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, query.length);
            exchange.getResponseBody().write(query);
            exchange.close();
        });
        application.start();
    }

    @AfterEach
    void fallSilent() {
        application.stop(0);
    }

    @Test
    void signsAMemberInByCodeAndProofKey() {
        TestOrganization sparti = realm.createOrganization("sparti");
        TestPerson maria = realm.createMember("Maria", sparti);

        JsonNode tokens = signIn(maria, "hestia-web", keycloak.settings().webSecret());

        JsonNode identity = claims(tokens.required("id_token").asString());
        assertThat(identity.at("/organization/" + sparti.alias() + "/id").asString())
                .isEqualTo(sparti.id().toString());
        assertThat(identity.required("aud").asString()).isEqualTo("hestia-web");
        assertThat(identity.required("email").asString()).isEqualTo(maria.email());
        assertThat(claims(tokens.required("access_token").asString())
                        .required("aud")
                        .asString())
                .isEqualTo("hestia-api");
    }

    /** Unless an installation names another address for it. */
    @Test
    void tellsThePlanesOfLogoutsWhereBrowsersFindThem() {
        assertThat(realm.backChannelOf("hestia-admin"))
                .isEqualTo(keycloak.settings().adminUrl() + "/logout/connect/back-channel/keycloak");
    }

    @Test
    void tellsTheControlPlaneOfRolesAndRegionAndTheDataPlaneOfNeither() {
        TestPerson officer = realm.createRegionOfficer("Nikos", "peloponnisos");

        JsonNode control =
                claims(signIn(officer, "hestia-admin", keycloak.settings().adminSecret())
                        .required("id_token")
                        .asString());
        JsonNode data = claims(signIn(officer, "hestia-web", keycloak.settings().webSecret())
                .required("access_token")
                .asString());

        assertThat(control.required("region").asString()).isEqualTo("peloponnisos");
        assertThat(control.at("/realm_access/roles").valueStream().map(JsonNode::asString))
                .containsExactly("region-officer");
        assertThat(data.has("region")).isFalse();
        assertThat(data.has("realm_access")).isFalse();
    }

    @Test
    void refusesALoginWithoutProofKey() {
        HttpResponse<String> answer = new SignIn().get(authorization("hestia-web", Map.of("code_challenge", "")));

        assertThat(answer.body()).contains("error=invalid_request");
    }

    @Test
    void sendsNobodyToAStrangersAddress() {
        HttpResponse<String> answer =
                new SignIn().get(authorization("hestia-web", Map.of("redirect_uri", "https://stranger.example/")));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.uri().getHost()).isEqualTo("localhost");
    }

    @Test
    void handsNoTokenToTheApplicationsForAPassword() throws Exception {
        TestPerson maria = realm.createMember("Maria");

        JsonNode answer = post(
                "/realms/hestia/protocol/openid-connect/token",
                Map.of(
                        "grant_type", "password",
                        "client_id", "hestia-web",
                        "client_secret", keycloak.settings().webSecret(),
                        "username", maria.email(),
                        "password", maria.password()));

        assertThat(answer.required("error").asString()).isEqualTo("unauthorized_client");
    }

    @ParameterizedTest
    @CsvSource({"el, Εστία, Σύνδεση", "en, Hestia, Sign in", "fr, Εστία, Σύνδεση"})
    void speaksGreekFirstAndEnglishWhenAsked(String language, String name, String action) {
        HttpResponse<String> page = new SignIn().get(authorization("hestia-web", Map.of("ui_locales", language)));

        assertThat(page.body())
                .contains("lang=\"" + (language.equals("en") ? "en" : "el") + "\"")
                .contains(name)
                .contains(action)
                .doesNotContain("patternfly");
    }

    @Test
    void saysWhatIsWrongWithoutSayingWhichHalf() {
        TestPerson maria = realm.createMember("Maria");
        SignIn person = new SignIn();

        HttpResponse<String> known =
                person.fillIn(person.get(authorization("hestia-web", Map.of())), maria.email(), "wrong");
        HttpResponse<String> unknown =
                person.fillIn(person.get(authorization("hestia-web", Map.of())), "nobody@people.example", "wrong");

        assertThat(known.body()).contains("Το e-mail ή ο κωδικός δεν είναι σωστός.");
        assertThat(unknown.body()).contains("Το e-mail ή ο κωδικός δεν είναι σωστός.");
    }

    @Test
    void locksOutWhoGuesses() {
        TestPerson maria = realm.createMember("Maria");
        SignIn guesser = new SignIn();
        for (int guess = 0; guess < 6; guess++) {
            guesser.fillIn(guesser.get(authorization("hestia-web", Map.of())), maria.email(), "guess-" + guess);
        }

        HttpResponse<String> answer = new SignIn().as(maria, authorization("hestia-web", Map.of()));

        assertThat(answer.body()).contains("Το e-mail ή ο κωδικός δεν είναι σωστός.");
    }

    private JsonNode signIn(TestPerson person, String client, String secret) {
        HttpResponse<String> arrival = new SignIn().as(person, authorization(client, Map.of()));
        assertThat(arrival.uri().toString()).startsWith(redirect());
        String code = List.of(arrival.body().split("&")).stream()
                .filter(parameter -> parameter.startsWith("code="))
                .map(parameter -> parameter.substring("code=".length()))
                .findFirst()
                .orElseThrow();
        return post(
                "/realms/hestia/protocol/openid-connect/token",
                Map.of(
                        "grant_type", "authorization_code",
                        "client_id", client,
                        "client_secret", secret,
                        "code", code,
                        "code_verifier", VERIFIER,
                        "redirect_uri", redirect()));
    }

    private String redirect() {
        return "http://127.0.0.1:" + application.getAddress().getPort() + "/login/oauth2/code/keycloak";
    }

    private URI authorization(String client, Map<String, String> differently) {
        Map<String, String> parameters = new LinkedHashMap<>(Map.of(
                "response_type", "code",
                "client_id", client,
                "redirect_uri", redirect(),
                "scope", "openid profile email organization:*",
                "state", "state",
                "code_challenge", CHALLENGE,
                "code_challenge_method", "S256"));
        parameters.putAll(differently);
        return URI.create(keycloak.issuer() + "/protocol/openid-connect/auth?" + form(parameters));
    }

    private JsonNode post(String path, Map<String, String> fields) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return JsonMapper.shared()
                    .readTree(client.send(
                                    HttpRequest.newBuilder(URI.create(keycloak.url() + path))
                                            .header("Content-Type", "application/x-www-form-urlencoded")
                                            .POST(BodyPublishers.ofString(form(fields)))
                                            .build(),
                                    BodyHandlers.ofString())
                            .body());
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .filter(field -> !field.getValue().isEmpty())
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static JsonNode claims(String token) {
        return JsonMapper.shared().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }
}
