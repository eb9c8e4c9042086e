package gr.hestia.peers;

import static org.assertj.core.api.Assertions.assertThat;

import gr.hestia.peers.TwoCentres.Made;
import gr.hestia.peers.desk.DeskWork;
import gr.hestia.peers.tenant.PeerProperties.Connections;
import gr.hestia.platform.testing.Login;
import gr.hestia.platform.testing.PostgresServer;
import gr.hestia.platform.testing.TenantFixture;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A comparison is worth something only if what is compared does the same work and keeps tenants apart. */
class PeerTests {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> TYPED =
            List.of("Παππάς", "Παππάς Μαρία", "Papas", "Παππα", "Νικος", "0001007", "7");
    private static final int TIMES = 200;

    /** More than there are connections. */
    private static final int CLIENTS = 24;

    private static final Map<Connections, ConfigurableApplicationContext> PEERS = new EnumMap<>(Connections.class);

    private static Made one;
    private static Made other;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void makeTenants() {
        one = TwoCentres.make(TenantFixture.shared());
        other = TwoCentres.make(TenantFixture.shared());
    }

    @AfterAll
    static void stopPeers() {
        PEERS.values().forEach(ConfigurableApplicationContext::close);
        PEERS.clear();
    }

    @ParameterizedTest
    @EnumSource
    void answersWhatTheStatementsAnswerOnABareConnection(Connections connections) {
        with(connections, url -> {
            for (Made centre : List.of(one, other, one)) {
                for (String typed : TYPED) {
                    assertThat(search(url, centre, typed))
                            .isEqualTo(bare(centre, work -> tree(work.search(centre.subject(), typed))));
                }
                UUID file = centre.files().get(3);
                assertThat(body(get(url, centre, "/beneficiaries/" + file))
                                .required("number")
                                .asLong())
                        .isEqualTo(4);
                UUID visit =
                        UUID.fromString(body(log(url, centre, centre.files().getFirst()))
                                .required("id")
                                .asString());
                JsonNode day = body(get(url, centre, "/visits"));
                assertThat(day)
                        .isEqualTo(bare(
                                centre,
                                work -> tree(work.day(
                                        centre.subject(), LocalDate.now(ZoneId.of("Europe/Athens")), work.names()))));
                assertThat(day.findValuesAsString("id")).contains(visit.toString());
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void writesATrailLikeWebApi(Connections connections) {
        with(connections, url -> {
            long before = trail(one);

            search(url, one, "Παππάς");
            get(url, one, "/beneficiaries/" + one.files().getFirst());
            log(url, one, one.files().getFirst());
            get(url, one, "/visits");

            assertThat(trail(one) - before)
                    .as("searched, viewed, logged and viewed, listed")
                    .isEqualTo(5);
        });
    }

    @ParameterizedTest
    @EnumSource
    void neverMixesTenantsHoweverManyAskAtOnce(Connections connections) {
        with(connections, url -> {
            List<Callable<Boolean>> asking = new ArrayList<>();
            for (int number = 0; number < TIMES; number++) {
                Made centre = number % 2 == 0 ? one : other;
                Made neighbour = number % 2 == 0 ? other : one;
                UUID file = centre.files().get(number % centre.files().size());
                asking.add(() -> onlyOf(centre, search(url, centre, "Παππάς")));
                asking.add(() -> get(url, centre, "/beneficiaries/" + file).statusCode() == 200);
                asking.add(() -> get(url, neighbour, "/beneficiaries/" + file).statusCode() == 404);
                asking.add(() -> log(url, centre, file).statusCode() == 201);
                asking.add(() -> log(url, neighbour, file).statusCode() == 404);
            }
            assertThat(all(asking)).containsOnly(true);
        });
    }

    @ParameterizedTest
    @EnumSource
    void letsNobodyInWhoseTokenNamesAnotherCentre(Connections connections) {
        with(connections, url -> {
            HttpRequest strange = HttpRequest.newBuilder(address(url, one, "/visits"))
                    .header("Authorization", "Bearer " + other.token())
                    .build();
            HttpRequest bare =
                    HttpRequest.newBuilder(address(url, one, "/visits")).build();

            assertThat(send(strange).statusCode()).isEqualTo(403);
            assertThat(send(bare).statusCode()).isEqualTo(401);
        });
    }

    private static void with(Connections connections, Asking asking) {
        ConfigurableApplicationContext peer = PEERS.computeIfAbsent(connections, PeerTests::start);
        try {
            asking.at("http://localhost:" + peer.getEnvironment().getProperty("local.server.port"));
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    private static ConfigurableApplicationContext start(Connections connections) {
        PostgresServer server = PostgresServer.shared();
        Login owner = server.logins().admin();
        Login web = server.logins().web();
        return new SpringApplicationBuilder(PeerApplication.class, FixedTokens.class)
                .run(
                        "--server.port=0",
                        "--peer.connections=" + connections,
                        "--spring.datasource.url=" + server.url(),
                        "--spring.datasource.username=" + owner.username(),
                        "--spring.datasource.password=" + owner.password(),
                        "--peer.web.username=" + web.username(),
                        "--peer.web.password=" + web.password());
    }

    private interface Asking {
        void at(String url) throws Exception;
    }

    private JsonNode search(String url, Made centre, String typed) {
        return body(post(url, centre, "/beneficiaries/searches", Map.of("query", typed)));
    }

    private HttpResponse<String> log(String url, Made centre, UUID file) {
        return post(
                url,
                centre,
                "/visits",
                Map.of(
                        "beneficiary", file,
                        "branch", centre.branch(),
                        "day", LocalDate.now(ZoneId.of("Europe/Athens")).toString(),
                        "began", "09:30",
                        "channel", "DESK",
                        "requests", List.of(Map.of("service", centre.service())),
                        "services", List.of(Map.of("service", centre.service(), "givenBy", centre.member()))));
    }

    private HttpResponse<String> get(String url, Made centre, String path) {
        return send(HttpRequest.newBuilder(address(url, centre, path))
                .header("Authorization", "Bearer " + centre.token())
                .build());
    }

    private HttpResponse<String> post(String url, Made centre, String path, Object body) {
        return send(HttpRequest.newBuilder(address(url, centre, path))
                .header("Authorization", "Bearer " + centre.token())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
                .build());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    private static URI address(String url, Made centre, String path) {
        return URI.create(url + "/api/v1/tenants/" + centre.tenant().slug() + path);
    }

    private static JsonNode body(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
        return JSON.readTree(answer.body());
    }

    /** As it looks to whoever reads JSON. */
    private static JsonNode tree(Object value) {
        return JSON.readTree(JSON.writeValueAsString(value));
    }

    private static boolean onlyOf(Made centre, JsonNode found) {
        Set<String> own = centre.files().stream().map(UUID::toString).collect(Collectors.toSet());
        return found.required("total").asLong() == centre.files().size()
                && own.containsAll(found.required("hits").findValuesAsString("id"));
    }

    private static <T> List<T> all(List<Callable<T>> work) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(CLIENTS)) {
            List<T> results = new ArrayList<>();
            for (Future<T> each : threads.invokeAll(work)) {
                results.add(each.get());
            }
            return results;
        }
    }

    /** The statements on a connection of nobody else's, whose path names the schema. */
    private static <R> R bare(Made centre, Function<DeskWork, R> work) {
        Login owner = PostgresServer.shared().logins().admin();
        try (Connection connection =
                        DriverManager.getConnection(PostgresServer.shared().url(), owner.username(), owner.password());
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set search_path to " + centre.tenant().id().schema() + ", extensions");
            R result = work.apply(new DeskWork(JdbcClient.create(new SingleConnectionDataSource(connection, true))));
            connection.rollback();
            return result;
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    private static long trail(Made centre) {
        return TenantFixture.shared()
                .schemas()
                .call(
                        centre.tenant().id(),
                        schema -> schema.sql("select count(*) from audit_event")
                                .query(Long.class)
                                .single());
    }
}
