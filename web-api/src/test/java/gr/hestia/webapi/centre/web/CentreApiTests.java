package gr.hestia.webapi.centre.web;

import static org.assertj.core.api.Assertions.assertThat;

import gr.hestia.platform.tenancy.Tenant;
import gr.hestia.platform.tenancy.TenantState;
import gr.hestia.platform.testing.Api;
import gr.hestia.platform.testing.PlatformTest;
import gr.hestia.platform.testing.TenantFixture;
import gr.hestia.webapi.centre.BusyCentre;
import gr.hestia.webapi.testing.Customers;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PlatformTest
class CentreApiTests {

    @LocalServerPort
    private int port;

    @BeforeEach
    void theFive() {
        Customers.SLUGS.forEach(Customers::get);
    }

    @Test
    void listsCentresInPages() {
        JsonNode all = json("/api/v1/centres?size=200");
        JsonNode second = json("/api/v1/centres?page=2&size=2");

        assertThat(all.path("total").asInt())
                .isEqualTo(all.path("items").size())
                .isGreaterThanOrEqualTo(5);
        assertThat(all.path("page").asInt()).isEqualTo(1);
        assertThat(second.path("items").size()).isEqualTo(2);
        assertThat(second.at("/items/0/slug").asString())
                .isEqualTo(all.at("/items/2/slug").asString());
    }

    @Test
    void findsWhoServesAMunicipality() {
        JsonNode found = json("/api/v1/centres?q=" + URLEncoder.encode("Σφακιά", StandardCharsets.UTF_8));

        assertThat(found.at("/items/0/slug").asString()).isEqualTo("apokoronas");
        assertThat(found.at("/items/0/municipality/key").asString()).isEqualTo("sfakia");
        assertThat(found.at("/items/0/served/own").asBoolean()).isFalse();
        assertThat(found.at("/items/0/url").asString()).endsWith("/apokoronas");
        assertThat(found.path("page").asInt()).isEqualTo(1);
    }

    @Test
    void tellsEverythingPublicOfACentreAndNothingThatNobodySaid() {
        JsonNode sparta = json("/api/v1/centres/sparta");

        assertThat(sparta.at("/name/el").asString()).isEqualTo("Κέντρο Κοινότητας Δήμου Σπάρτης");
        assertThat(sparta.at("/locations/2/type").asString()).isEqualTo("mobile-unit");
        assertThat(sparta.at("/locations/2/serviceAreas").size()).isEqualTo(4);
        assertThat(sparta.at("/funding/0/decisions/1/ada").asString()).isEqualTo("6Π3Π7Λ1-ΛΩΨ");
        assertThat(sparta.at("/funding/0/budget").decimalValue()).isEqualByComparingTo("698880");
        assertThat(sparta.at("/locations/0").has("schedules")).isFalse();
        JsonNode zacharo = json("/api/v1/centres/zacharo");
        assertThat(zacharo.at("/organization/phones/0/number").asString()).isEqualTo("+302625360512");
        assertThat(zacharo.at("/locations/0/schedules/0/byday").asString()).isEqualTo("MO");
        assertThat(zacharo.at("/locations/0/schedules/0").has("opensAt")).isFalse();
    }

    @Test
    void tellsWhatThePageTellsOfWordsLawsStaffGroupsAndActs() {
        JsonNode zacharo = json("/api/v1/centres/zacharo");
        assertThat(zacharo.at("/texts/1/title/el").asString()).isEqualTo("Σχετικά");
        assertThat(zacharo.at("/links/0/url").asString()).startsWith("https://www.youtube.com");
        assertThat(zacharo.at("/legalBasis/0/citation/el").asString()).startsWith("Ν. 4368");
        assertThat(zacharo.at("/staff/positions").size()).isEqualTo(2);
        assertThat(zacharo.at("/daysOff/stateHolidays").asBoolean()).isTrue();
        assertThat(zacharo.at("/servedGroups/0/name/el").asString()).contains("Αλληλεγγύης");
        assertThat(zacharo.at("/servedGroupsByPriority").asBoolean()).isTrue();
        assertThat(zacharo.at("/source/title").isString()).isTrue();
        JsonNode sparta = json("/api/v1/centres/sparta");
        assertThat(sparta.at("/servedGroupsByPriority").asBoolean()).isFalse();
        assertThat(sparta.at("/funding/0/decisions/0/issuer/el").isString()).isTrue();
        assertThat(json("/api/v1/centres/ioannina").findValues("interests")).isNotEmpty();
        assertThat(json("/api/v1/centres/apokoronas").path("services").findValuesAsString("axis"))
                .contains("Δ");
    }

    @Test
    void tellsDaysOffEventsAndStopsExceptThoseOfABranchOutOfService() {
        Tenant busy = BusyCentre.create();
        BusyCentre.run(busy, """
                insert into closure (id, name_el, branch, easter_offset)
                select uuidv7(), 'Πανηγύρι', id, 1 from branch where key = 'roma-annex';
                """);

        JsonNode open = json("/api/v1/centres/" + busy.slug());
        assertThat(open.at("/locations/0/email").asString()).isEqualTo("kk@example.gr");
        assertThat(open.at("/daysOff/closures").findValuesAsString("everyYear")).containsExactly("--11-26");
        assertThat(open.at("/daysOff/closures").findValues("daysAfterEaster")).hasSize(1);
        assertThat(open.at("/daysOff/closures").findValuesAsString("until")).containsExactly("2026-03-31");
        assertThat(open.at("/events/0/startsAt").asString()).isEqualTo("2026-03-17T16:00:00Z");
        assertThat(open.at("/stops").size()).isEqualTo(4);

        Tenant closed = BusyCentre.create();
        BusyCentre.run(closed, """
                insert into closure (id, name_el, branch, easter_offset)
                select uuidv7(), 'Πανηγύρι', id, 1 from branch where key = 'roma-annex';
                update branch set active = false where key in ('roma-annex', 'mobile-unit');
                """);
        JsonNode left = json("/api/v1/centres/" + closed.slug());
        assertThat(left.at("/daysOff/closures").findValues("daysAfterEaster")).isEmpty();
        assertThat(left.has("stops")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/centres/nowhere, 404",
        "/api/v1/centres/api, 404",
        "/api/v1/centres/Zacharo, 404",
        "/api/v1/centres?page=0, 422",
        "/api/v1/centres?size=0, 422",
        "/api/v1/centres?size=100000, 422",
        "/api/v1/centres?page=x, 400"
    })
    void whatCannotBeAnsweredIsAProblem(String path, int status) {
        HttpResponse<String> answer = new Api(port, null).get(path);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    }

    @Test
    void aSuspendedCentreIsLockedAndOutOfTheList() {
        Tenant resting = TenantFixture.shared().create();
        Customers.describe(resting.id(), "ioannina");
        assertThat(new Api(port, null).get("/api/v1/centres/" + resting.slug()).statusCode())
                .isEqualTo(200);

        TenantFixture.shared().moveTo(resting.id(), TenantState.SUSPENDED);

        assertThat(new Api(port, null).get("/api/v1/centres?size=200").body()).doesNotContain(resting.slug());
        Awaitility.await()
                .atMost(Duration.ofSeconds(2))
                .untilAsserted(() -> assertThat(new Api(port, null)
                                .get("/api/v1/centres/" + resting.slug())
                                .statusCode())
                        .isEqualTo(423));
    }

    private JsonNode json(String path) {
        HttpResponse<String> answer = new Api(port, null).get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }
}
