package gr.hestia.webapi.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import gr.hestia.platform.testing.Address;
import gr.hestia.platform.testing.Api;
import gr.hestia.platform.testing.EcsLog;
import gr.hestia.platform.testing.ManagementPort;
import gr.hestia.platform.testing.PlatformTest;
import gr.hestia.platform.testing.Realm;
import gr.hestia.platform.testing.SignIn;
import gr.hestia.platform.testing.TestPerson;
import gr.hestia.platform.testing.TraceReceiver;
import gr.hestia.webapi.staff.StaffRole;
import gr.hestia.webapi.testing.Customers;
import gr.hestia.webapi.testing.StaffedCentre;
import gr.hestia.webapi.testing.Workplace;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/**
 * Drives every page and every endpoint that there is, also one that is added tomorrow, with a person who can be
 * recognised, rightly and wrongly, and looks for that person where operators look: in the log as it is written in
 * operation, in the figures, in the traces as they are sent, in problems and error pages, and in addresses.
 */
@PlatformTest(
        keycloak = true,
        properties = {
            "management.tracing.sampling.probability=1.0",
            "management.opentelemetry.tracing.export.schedule-delay=100ms"
        })
class NoPersonalDataTests {

    private static final TraceReceiver TRACES = new TraceReceiver();
    private static final StaffedCentre SPARTA = StaffedCentre.create();
    private static final Workplace PLACE = Workplace.furnish(SPARTA.tenant());
    private static final TestPerson COORDINATOR = SPARTA.hire("Άννα", StaffRole.COORDINATOR);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @LocalServerPort
    private int port;

    @LocalManagementPort
    private int managementPort;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    private final List<HttpResponse<String>> answers = new ArrayList<>();
    private Api desk;
    private SignIn browser;
    private UUID file;
    private UUID visit;

    @DynamicPropertySource
    static void traces(DynamicPropertyRegistry registry) {
        registry.add("management.opentelemetry.tracing.export.otlp.endpoint", TRACES::endpoint);
    }

    @BeforeAll
    static void describe() {
        Customers.describe(SPARTA.tenant().id(), "sparta");
    }

    @AfterAll
    static void close() {
        TRACES.close();
    }

    @BeforeEach
    void register() {
        desk = new Api(port, Realm.shared().tokenOf(COORDINATOR));
        browser = new SignIn();
        browser.as(COORDINATOR, page("/access"));
        file = made(desk.send("POST", SPARTA.api("/beneficiaries"), MarkedPerson.registration(PLACE)));
        visit = made(desk.send("POST", SPARTA.api("/visits"), MarkedPerson.visit(file, PLACE)));
    }

    @Test
    void nobodyIsFoundWhereOperatorsLook() {
        try (EcsLog log = new EcsLog()) {
            driveEverything(log);
        }
    }

    private void driveEverything(EcsLog log) {
        for (Address address : Address.of(mapping, "gr.hestia.webapi").toList()) {
            if (address.isApi()) {
                callEndpoint(address);
            } else {
                visitPage(address);
            }
        }

        assertThat(answers).hasSizeGreaterThan(100);
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 200))
                .as("the person is really there")
                .anyMatch(answer -> answer.body().contains("Ξηροσημαδάκη"));
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.statusCode()).as(answer.uri().getPath()).isNotEqualTo(500);
            MarkedPerson.MARKS.assertAbsent("address", answer.uri().toString());
        });
        answers.stream()
                .filter(NoPersonalDataTests::isProblem)
                .forEach(answer -> MarkedPerson.MARKS.assertAbsent(
                        "answer " + answer.statusCode() + " of " + answer.uri().getPath(), answer.body()));

        HttpResponse<String> failed = logVisitInVain();
        assertThat(failed.statusCode()).isEqualTo(500);
        MarkedPerson.MARKS.assertAbsent("unexpected failure", failed.body());

        String figures = new ManagementPort(managementPort).figures();
        assertThat(figures).contains("hestia_acts_total{act=\"beneficiary.viewed\"");
        assertThat(figures)
                .containsPattern(
                        "hestia_keycloak_calls_seconds_count\\{.*uri=\"/realms/[^/]+/protocol/openid-connect/token\"");
        MarkedPerson.MARKS.assertAbsent("figures", figures);

        await().atMost(Duration.ofSeconds(20)).until(() -> TRACES.text().contains("insert into visit "));
        assertThat(TRACES.text()).contains("hestia.tenant", SPARTA.tenant().id().toString());
        MarkedPerson.MARKS.assertAbsent("traces", TRACES.text());

        assertThat(log.text())
                .contains("Unexpected failure", "violates check constraint")
                .contains("\"hestia\":{\"tenant\":\"" + SPARTA.tenant().id())
                .contains("\"user\":{\"id\":\"" + COORDINATOR.id())
                .contains("\"trace.id\":\"");
        MarkedPerson.MARKS.assertAbsent("log", log.text());
    }

    /** PostgreSQL refuses the row, and would say in its error which values it has. */
    private HttpResponse<String> logVisitInVain() {
        PLACE.sql("alter table {schema}.visit add constraint never check (false) not valid")
                .update();
        try {
            return desk.send("POST", SPARTA.api("/visits"), MarkedPerson.visit(file, PLACE));
        } finally {
            PLACE.sql("alter table {schema}.visit drop constraint never").update();
        }
    }

    private void callEndpoint(Address address) {
        String path = at(address);
        if (address.method() == RequestMethod.GET) {
            answers.add(desk.get(path));
            answers.add(new Api(port, null).get(path));
            return;
        }
        for (String body : MarkedPerson.wrongBodies()) {
            answers.add(desk.send(address.method().name(), path, body, "If-Match", "\"99\""));
        }
        answers.add(desk.send(address.method().name(), path, MarkedPerson.registration(PLACE), "If-Match", "\"99\""));
        answers.add(desk.send("PATCH", path, MarkedPerson.registration(PLACE)));
    }

    private void visitPage(Address address) {
        URI page = page(at(address));
        if (address.method() == RequestMethod.GET) {
            answers.add(browser.get(page));
        } else {
            answers.add(browser.submit(desk(), page, List.of("q", "Ξηροσημαδάκη Ευσημία")));
            answers.add(browser.submit(desk(), page, MarkedPerson.wrongFields()));
        }
    }

    /** With the file and the visit of the person wherever an address wants one. */
    private String at(Address address) {
        String path = address.pattern()
                .replaceFirst("\\{(tenant|slug)}", SPARTA.tenant().slug());
        UUID id = path.contains("/visits/{id}") ? visit : path.contains("/settings/branches/") ? PLACE.core() : file;
        return path.replaceAll("\\{\\w+(:[^}]*)?}", id.toString());
    }

    /**
     * A problem or an error page. A form that comes back with what was typed is neither, and the question whether
     * somebody is one of these likely duplicates is there to name them.
     */
    private static boolean isProblem(HttpResponse<String> answer) {
        if (answer.statusCode() == 409 && answer.body().contains("likely-duplicates")) {
            return false;
        }
        return answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json")
                || answer.statusCode() >= 400 && answer.statusCode() != 422;
    }

    private UUID made(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isIn(201, 409);
        return UUID.fromString(JSON.readTree(answer.body()).at("/id").asString());
    }

    private URI desk() {
        return page("/" + SPARTA.tenant().slug() + "/desk");
    }

    private URI page(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
