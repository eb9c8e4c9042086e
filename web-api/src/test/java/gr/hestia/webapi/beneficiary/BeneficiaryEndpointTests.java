package gr.hestia.webapi.beneficiary;

import static org.assertj.core.api.Assertions.assertThat;

import gr.hestia.platform.testing.Api;
import gr.hestia.platform.testing.PlatformTest;
import gr.hestia.platform.testing.Realm;
import gr.hestia.platform.testing.TestPerson;
import gr.hestia.webapi.staff.StaffRole;
import gr.hestia.webapi.testing.StaffedCentre;
import gr.hestia.webapi.testing.Workplace;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PlatformTest(keycloak = true)
class BeneficiaryEndpointTests {

    private static final StaffedCentre SPARTA = StaffedCentre.create();
    private static final Workplace PLACE = Workplace.furnish(SPARTA.tenant());
    private static final TestPerson ELENI = SPARTA.hire("Ελένη", StaffRole.RECEPTION);
    private static final TestPerson READER = SPARTA.hire("Νίκος", StaffRole.READER);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String FILES = SPARTA.api("/beneficiaries");

    @LocalServerPort
    private int port;

    private Api desk;

    @BeforeEach
    void signIn() {
        desk = as(ELENI);
    }

    @Test
    void registersReadsCorrectsAndFinds() {
        HttpResponse<String> made = desk.send("POST", FILES, person("Παπαδοπούλου", "Ελένη", "09095986684"));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        String location = made.headers().firstValue("Location").orElseThrow();
        String tag = made.headers().firstValue("ETag").orElseThrow();
        assertThat(made.headers().firstValue("Cache-Control")).contains("no-store");

        HttpResponse<String> read = desk.get(location);
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.headers().firstValue("ETag")).contains(tag);
        assertThat(json(read).at("/papers/amka").asString()).isEqualTo("09095986684");

        String corrected = read.body().replace("Ελένη", "Ελένη Μαρία");
        HttpResponse<String> saved = desk.send("PUT", location, corrected, "If-Match", tag);
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
        assertThat(saved.headers().firstValue("ETag")).isPresent().isNotEqualTo(tag);
        assertThat(json(saved).at("/name/given").asString()).isEqualTo("Ελένη Μαρία");

        HttpResponse<String> found = search("papadopoulou eleni");
        assertThat(found.statusCode()).as(found.body()).isEqualTo(200);
        assertThat(json(found).at("/kind").asString()).isEqualTo("NAME");
        assertThat(json(found).at("/items/0/name").asString()).isEqualTo("Παπαδοπούλου Ελένη Μαρία");
        assertThat(found.body()).doesNotContain("09095986684");
    }

    @Test
    void aCorrectionNamesItsVersionAndAnOldOneIsRefused() {
        HttpResponse<String> made = desk.send("POST", FILES, person("Ζέρβας", "Άρης", null));
        String location = made.headers().firstValue("Location").orElseThrow();
        String tag = made.headers().firstValue("ETag").orElseThrow();

        assertProblem(desk.send("PUT", location, made.body()), 428, "version-missing");
        assertProblem(desk.send("PUT", location, made.body(), "If-Match", "*"), 428, "version-missing");
        desk.send("PUT", location, made.body().replace("Άρης", "Αριστείδης"), "If-Match", tag);
        assertProblem(
                desk.send("PUT", location, made.body().replace("Άρης", "Αριστοτέλης"), "If-Match", tag),
                412,
                "changed-meanwhile");
    }

    @Test
    void aLikelyDuplicateIsAnsweredWithTheCandidatesUntilConfirmed() {
        HttpResponse<String> made = desk.send("POST", FILES, person("Κόκκινου", "Ρένα", "01013099997"));

        HttpResponse<String> refused = desk.send("POST", FILES, person("Άλλου", "Όνομα", "01013099997"));
        assertProblem(refused, 409, "likely-duplicates");
        assertThat(json(refused).at("/instance").asString()).isEqualTo(FILES);
        assertThat(json(refused).at("/remedy").asString()).contains("confirmedDistinct");
        assertThat(json(refused).at("/candidates/0/reason").asString()).isEqualTo("SAME_AMKA");
        assertThat(json(refused).at("/candidates/0/file/id").asString())
                .isEqualTo(json(made).at("/id").asString());
        String confirmed = person("Άλλου", "Όνομα", "01013099997")
                .replace("\"gender\"", "\"confirmedDistinct\": true, \"gender\"");
        assertThat(desk.send("POST", FILES, confirmed).statusCode()).isEqualTo(201);
    }

    @Test
    void theSameRequestSentTwiceMakesOneFile() {
        String body = person("Βλάχος", "Πέτρος", null);

        HttpResponse<String> once = desk.send("POST", FILES, body, "Idempotency-Key", "a-key");
        HttpResponse<String> again = desk.send("POST", FILES, body, "Idempotency-Key", "a-key");

        assertThat(json(again).at("/id")).isEqualTo(json(once).at("/id"));
        HttpResponse<String> another =
                desk.send("POST", FILES, person("Στεργίου", "Λουκάς", null), "Idempotency-Key", "a-key");
        assertProblem(another, 422, "key-used-for-another");
        assertThat(another.body()).doesNotContain("Βλάχος", json(once).at("/id").asString());
    }

    @Test
    void everythingWrongIsSaidAtOnceByField() {
        String wrong = """
                {"name": {"given": "123"}, "birth": "31/2/1980", "gender": "CAT", "branch": "%s",
                 "contact": {"phones": ["12"], "email": "none"}, "residence": {"postCode": "9"},
                 "papers": {"amka": "09095986680", "afm": "987654321", "others": [{"number": "A1"}]}}
                """.formatted(PLACE.core());

        HttpResponse<String> refused = desk.send("POST", FILES, wrong);

        assertProblem(refused, 422, "invalid");
        assertThat(json(refused)
                        .at("/errors")
                        .valueStream()
                        .map(error -> error.get("field").asString()))
                .containsExactlyInAnyOrder(
                        "name.given",
                        "birth",
                        "gender",
                        "contact.phones[0]",
                        "contact.email",
                        "residence.postCode",
                        "papers.amka",
                        "papers.afm",
                        "papers.others[0].kind");
        assertThat(refused.body()).doesNotContain("09095986680", "987654321");
    }

    @Test
    void whatCannotBeReadIsAnsweredWithoutHarm() {
        assertProblem(desk.send("POST", FILES, "{"), 400, "malformed");
        assertProblem(desk.send("POST", FILES, "[]"), 400, "malformed");
        assertProblem(
                desk.send("POST", FILES, "{\"name\": null, \"languages\": null, \"contact\": {\"phones\": null}}"),
                422,
                "invalid");
        assertProblem(
                desk.send("POST", FILES, "{\"name\": {\"family\": \"%s\"}}".formatted("x".repeat(3_000_000))),
                413,
                "too-large");
        assertProblem(desk.get(FILES + "/not-an-id"), 400, "malformed");
        assertProblem(search(""), 200, null);
        assertProblem(desk.send("POST", FILES + "/searches", "{\"query\": \"α\", \"size\": 1000}"), 422, "invalid");
        assertProblem(desk.send("POST", FILES + "/searches", "{}"), 422, "invalid");
    }

    @Test
    void aReaderReadsAndChangesNothing() {
        HttpResponse<String> made = desk.send("POST", FILES, person("Δήμου", "Λία", null));
        String location = made.headers().firstValue("Location").orElseThrow();
        Api reader = as(READER);

        assertThat(reader.get(location).statusCode()).isEqualTo(200);
        assertThat(reader.send("POST", FILES, person("Άλλη", "Μία", null)).statusCode())
                .isEqualTo(403);
        assertThat(reader.send("PUT", location, made.body(), "If-Match", "\"0\"")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void nothingOfACentreIsReachedFromAnother() {
        String id = json(desk.send("POST", FILES, person("Μελά", "Φανή", null)))
                .at("/id")
                .asString();
        StaffedCentre zacharo = StaffedCentre.create();
        Workplace place = Workplace.furnish(zacharo.tenant());
        Api other = as(zacharo.hire("Άννα", StaffRole.COORDINATOR));
        place.sql("insert into {schema}.beneficiary (id, number, form, form_hash, status, given_name, search_key,"
                        + " gender, branch, registered_at, registered_by, version) select ?::uuid, 1, ?::uuid,"
                        + " ''::bytea, 'OPEN', 'Άλλη', ' ali', 'UNKNOWN', ?, now(), m.id, 0 from {schema}.member m")
                .params(id, id, place.core())
                .update();

        for (String path : List.of("", "/" + id, "/" + id + "/household", "/" + id + "/visits")) {
            assertThat(other.get(FILES + path).statusCode()).as(path).isIn(403, 405);
            assertThat(other.send("PUT", FILES + path, "{}", "If-Match", "\"0\"")
                            .statusCode())
                    .as(path)
                    .isIn(403, 405);
        }
        assertThat(other.send("POST", FILES, person("Χ", "Ψ", null)).statusCode())
                .isEqualTo(403);
        assertThat(other.send("POST", FILES + "/searches", "{\"query\": \"Μελά\"}")
                        .statusCode())
                .isEqualTo(403);

        assertThat(other.get(zacharo.api("/beneficiaries/" + id)).body())
                .as("the same id is another person here")
                .contains("Άλλη")
                .doesNotContain("Μελά");
        String foreign = json(desk.send("POST", FILES, person("Λύρα", "Ηώ", null)))
                .at("/id")
                .asString();
        assertProblem(other.get(zacharo.api("/beneficiaries/" + foreign)), 404, "file-not-found");
        assertProblem(other.get(zacharo.api("/beneficiaries/" + foreign + "/household")), 404, "file-not-found");
        assertProblem(other.get(zacharo.api("/beneficiaries/" + foreign + "/visits")), 404, "file-not-found");
        assertThat(json(other.send("POST", zacharo.api("/beneficiaries/searches"), "{\"query\": \"Μελά\"}"))
                        .at("/total")
                        .asLong())
                .isZero();
    }

    @Test
    void theHouseholdIsReadAndWrittenWithItsVersion() {
        String owner = json(desk.send("POST", FILES, person("Ράπτη", "Νίκη", null)))
                .at("/id")
                .asString();
        String child = json(desk.send("POST", FILES, person("Ράπτης", "Τάσος", null)))
                .at("/id")
                .asString();
        String path = FILES + "/" + owner + "/household";
        HttpResponse<String> empty = desk.get(path);
        assertThat(json(empty).at("/members").size()).isZero();
        String household = """
                {"size": 3, "members": [{"name": "Τάσος", "relation": "CHILD", "birthYear": 2010, "file": "%s"}]}
                """.formatted(child);

        HttpResponse<String> written = desk.send(
                "PUT",
                path,
                household,
                "If-Match",
                empty.headers().firstValue("ETag").orElseThrow());

        assertThat(written.statusCode()).as(written.body()).isEqualTo(200);
        assertThat(json(desk.get(path)).at("/members/0/file").asString()).isEqualTo(child);
        assertProblem(desk.send("PUT", path, "{\"members\": []}", "If-Match", "\"0\""), 412, "changed-meanwhile");
        assertProblem(
                desk.send(
                        "PUT",
                        path,
                        household.replace("3", "1").replace(child, owner),
                        "If-Match",
                        written.headers().firstValue("ETag").orElseThrow()),
                422,
                "invalid");
        HttpResponse<String> unstorable =
                desk.send("PUT", path, household.replace("Τάσος", "Τάσος\\u0000"), "If-Match", "\"1\"");
        assertProblem(unstorable, 422, "invalid");
        assertThat(json(unstorable).at("/errors/0/field").asString()).isEqualTo("members[0].name");
        HttpResponse<String> nobody = desk.send("PUT", path, "{\"members\": [null]}", "If-Match", "\"1\"");
        assertProblem(nobody, 422, "invalid");
        assertThat(json(nobody).at("/errors/0/field").asString()).isEqualTo("members[0]");
        assertThat(PLACE.trail(owner)).contains("household.viewed", "household.recorded");
    }

    private HttpResponse<String> search(String query) {
        return desk.send("POST", FILES + "/searches", "{\"query\": \"" + query + "\"}");
    }

    private Api as(TestPerson person) {
        return new Api(port, Realm.shared().tokenOf(person));
    }

    private static String person(String family, String given, String amka) {
        return """
                {"name": {"family": "%s", "given": "%s"}, "gender": "WOMAN", "branch": "%s",
                 "papers": {"amka": %s}}
                """.formatted(family, given, PLACE.core(), amka == null ? "null" : "\"" + amka + "\"");
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String slug) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        if (slug != null) {
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("application/problem+json");
            assertThat(json(answer).at("/type").asString()).isEqualTo("urn:hestia:problem:" + slug);
            assertThat(json(answer).at("/title").asString()).isNotBlank();
        }
    }
}
