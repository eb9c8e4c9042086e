package gr.hestia.admin.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import gr.hestia.admin.testing.ActiveCentre;
import gr.hestia.admin.testing.ControlPlaneTest;
import gr.hestia.admin.testing.Mailbox;
import gr.hestia.platform.testing.Address;
import gr.hestia.platform.testing.Api;
import gr.hestia.platform.testing.EcsLog;
import gr.hestia.platform.testing.ManagementPort;
import gr.hestia.platform.testing.Marks;
import gr.hestia.platform.testing.Realm;
import gr.hestia.platform.testing.SignIn;
import gr.hestia.platform.testing.TestPerson;
import gr.hestia.platform.testing.TraceReceiver;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Appoints a coordinator who can be recognised, drives every page and endpoint of the console with that person, rightly
 * and wrongly, and looks for them where operators look: in the log, the figures, the traces, in problems and addresses.
 */
@ControlPlaneTest
@Import(ActiveCentre.class)
@TestPropertySource(
        properties = {
            "management.tracing.sampling.probability=1.0",
            "management.opentelemetry.tracing.export.schedule-delay=100ms"
        })
class NoPersonalDataTests {

    private static final TraceReceiver TRACES = new TraceReceiver();
    private static final Marks MARKS = new Marks(List.of("Ξηροσημαδάκη", "ΞΗΡΟΣΗΜΑΔΑΚΗ", "Ευσημία", "simadi"));
    /** Of the tests, which has the same log. */
    private static final String MAIL_SERVER = "\"logger\":\"com.icegreen.";

    private static final String NAME = "Ευσημία Ξηροσημαδάκη";
    private static final TestPerson OPERATOR = Realm.shared().createPlatformOperator("Ourania");

    private final String email = "simadi." + UUID.randomUUID() + "@example.org";
    private final SignIn browser = new SignIn();
    private final List<HttpResponse<String>> answers = new ArrayList<>();

    @LocalServerPort
    private int port;

    @LocalManagementPort
    private int managementPort;

    @Autowired
    private ActiveCentre centres;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    private ActiveCentre.Made centre;

    @DynamicPropertySource
    static void traces(DynamicPropertyRegistry registry) {
        registry.add("management.opentelemetry.tracing.export.otlp.endpoint", TRACES::endpoint);
    }

    @BeforeEach
    void aCentre() {
        Mailbox.shared();
        centre = centres.make();
        browser.as(OPERATOR, page("/"));
    }

    @AfterEach
    void noCentre() {
        centres.remove(centre);
    }

    @AfterAll
    static void close() {
        TRACES.close();
    }

    @Test
    void nobodyIsFoundWhereOperatorsLook() {
        try (EcsLog log = new EcsLog()) {
            HttpResponse<String> appointed =
                    call("POST", "/api/v1/tenants/" + centre.slug() + "/coordinators", appointment(email));
            assertThat(appointed.statusCode()).isEqualTo(202);
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> !Mailbox.shared().listLetters(email).isEmpty());

            Address.of(mapping, "gr.hestia.admin").forEach(this::drive);

            assertThat(answers).hasSizeGreaterThan(40);
            assertThat(answers).allSatisfy(answer -> {
                assertThat(answer.statusCode()).as(answer.uri().getPath()).isNotEqualTo(500);
                MARKS.assertAbsent("address", answer.uri().toString());
            });
            answers.stream()
                    .filter(answer -> answer.statusCode() >= 400 && answer.statusCode() != 422)
                    .forEach(answer -> MARKS.assertAbsent(
                            "answer " + answer.statusCode() + " of "
                                    + answer.uri().getPath(),
                            answer.body()));
            String figures = new ManagementPort(managementPort).figures();
            assertThat(figures).contains("hestia_keycloak_calls_seconds_count{");
            MARKS.assertAbsent("figures", figures);
            await().atMost(Duration.ofSeconds(20)).until(() -> TRACES.text().contains("/api/v1/tenants/{slug}"));
            MARKS.assertAbsent("traces", TRACES.text());
            assertThat(log.text()).contains("\"trace.id\":\"");
            log.text()
                    .lines()
                    .filter(line -> !line.contains(MAIL_SERVER))
                    .forEach(line -> MARKS.assertAbsent("log", line));
        }
    }

    private void drive(Address address) {
        String verb = address.method().name();
        String path = at(address.pattern());
        if (address.method() == RequestMethod.GET) {
            answers.add(address.isApi() ? call(verb, path, "") : browser.get(page(path)));
        } else if (address.isApi()) {
            answers.add(call(verb, path, appointment("simadi at example")));
            answers.add(call(verb, path, "{\"name\": \"" + NAME));
            answers.add(call(verb, path, "[\"" + email + "\"]"));
        } else {
            answers.add(browser.submit(
                    page("/onboard"), page(path), List.of("name", NAME, "email", email, "version", NAME)));
        }
    }

    private String at(String pattern) {
        return pattern.replace("{slug}", centre.slug())
                .replaceAll("\\{step:[^}]*}", "coordinator")
                .replaceAll("\\{\\w+(:[^}]*)?}", UUID.randomUUID().toString());
    }

    private static String appointment(String address) {
        return """
                {"name": "%s", "email": "%s", "withdrawUnused": true}""".formatted(NAME, address);
    }

    private HttpResponse<String> call(String method, String path, String body) {
        return new Api(port, Realm.shared().tokenOf(OPERATOR)).send(method, path, body);
    }

    private URI page(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
