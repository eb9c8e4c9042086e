package gr.hestia.webapi.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import gr.hestia.platform.testing.Api;
import gr.hestia.platform.testing.Login;
import gr.hestia.platform.testing.ManagementPort;
import gr.hestia.platform.testing.PlatformTest;
import gr.hestia.platform.testing.PostgresServer;
import gr.hestia.platform.testing.Realm;
import gr.hestia.platform.testing.TestPerson;
import gr.hestia.webapi.staff.StaffRole;
import gr.hestia.webapi.testing.Customers;
import gr.hestia.webapi.testing.StaffedCentre;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Limits so low that a test reaches them. */
@PlatformTest(
        keycloak = true,
        properties = {
            "hestia.limits.client-rate=1",
            "hestia.limits.client-burst=20",
            "hestia.limits.address-rate=1",
            "hestia.limits.address-burst=60",
            "hestia.limits.tenant-rate=1",
            "hestia.limits.tenant-burst=30",
            "hestia.limits.strangers-rate=1",
            "hestia.limits.strangers-burst=25",
            "hestia.limits.tenant-at-once=2",
            "hestia.limits.patience=100ms",
            "hestia.limits.hold=100ms"
        })
class FairShareTests {

    @LocalServerPort
    private int port;

    @LocalManagementPort
    private int managementPort;

    @Test
    void oneClientUsesUpItsOwnShareAndNobodyElses() {
        StaffedCentre sparta = StaffedCentre.create();
        Api greedy = member(sparta);
        Api modest = member(sparta);

        List<Integer> answers = ask(greedy, sparta.api("/me"), 40);

        assertThat(answers.subList(0, 20)).containsOnly(200);
        assertThat(answers).contains(429);
        assertThat(modest.get(sparta.api("/me")).statusCode()).isEqualTo(200);
    }

    @Test
    void oneCentreUsesUpItsOwnShareAndNoOthers() {
        StaffedCentre flooded = StaffedCentre.create();
        StaffedCentre neighbour = StaffedCentre.create();
        Api first = member(flooded);
        Api second = member(flooded);
        Api third = member(flooded);
        Api across = member(neighbour);

        List<Integer> answers = new ArrayList<>(ask(first, flooded.api("/me"), 18));
        answers.addAll(ask(second, flooded.api("/me"), 18));

        assertThat(answers.subList(0, 30)).containsOnly(200);
        // A slow machine gives some back meanwhile.
        HttpResponse<String> refused = Stream.generate(() -> third.get(flooded.api("/me")))
                .limit(18)
                .filter(answer -> answer.statusCode() == 429)
                .findFirst()
                .orElseThrow();
        assertThat(refused.headers().firstValue("Retry-After")).contains("1");
        assertThat(refused.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(refused.body()).contains("urn:hestia:problem:too-many-requests");
        assertThat(across.get(neighbour.api("/me")).statusCode()).isEqualTo(200);
        assertThat(new ManagementPort(managementPort).figures())
                .contains("hestia_limited_total{plane=\"web-api\",whose=\"TENANT\"}")
                .contains(requestsOf(flooded, "SUCCESS"))
                .as("who is refused is not among those whose time is measured")
                .doesNotContain(requestsOf(flooded, "CLIENT_ERROR"));
    }

    /** Who works at one centre is a stranger to all others, and takes nothing of what their desks have. */
    @Test
    void membersOfAnotherCentreUseUpTheStrangersShareOnly() {
        StaffedCentre asked = StaffedCentre.create();
        StaffedCentre elsewhere = StaffedCentre.create();
        Api desk = member(asked);
        desk.get(asked.api("/me"));

        List<Integer> answers = new ArrayList<>();
        for (int person = 0; person < 3; person++) {
            Api curious = member(elsewhere);
            curious.get(elsewhere.api("/me"));
            answers.addAll(ask(curious, asked.api("/me"), 15));
        }

        assertThat(answers.subList(0, 15)).containsOnly(403);
        assertThat(answers).contains(429);
        assertThat(desk.get(asked.api("/me")).statusCode()).isEqualTo(200);
    }

    @Test
    void strangersUseUpTheirOwnShareAndNotTheDesks() {
        StaffedCentre read = StaffedCentre.create();
        Api desk = member(read);
        desk.get(read.api("/me"));

        List<Integer> answers = statuses(40, number -> page(read.api("/me"), "X-Forwarded-For", "192.0.2.1"));

        assertThat(answers.subList(0, 20)).containsOnly(401);
        assertThat(answers).contains(429);
        assertThat(desk.get(read.api("/me")).statusCode()).isEqualTo(200);
    }

    @Test
    void whoMakesUpATokenForEveryRequestIsAStranger() {
        StaffedCentre centre = StaffedCentre.create();
        Api desk = member(centre);
        desk.get(centre.api("/me"));

        List<Integer> answers = statuses(
                40,
                number -> page(
                        centre.api("/me"),
                        "X-Forwarded-For",
                        "192.0.2.2",
                        "Authorization",
                        "Bearer made-up-" + number));

        assertThat(answers.subList(0, 20)).containsOnly(401);
        assertThat(answers).contains(429);
        assertThat(desk.get(centre.api("/me")).statusCode()).isEqualTo(200);
    }

    @Test
    void askingForCentresThatDoNotExistIsCounted() {
        List<Integer> answers =
                statuses(90, number -> page("/no-such-centre-" + number, "X-Forwarded-For", "192.0.2.3"));

        assertThat(answers.subList(0, 60)).containsOnly(404);
        assertThat(answers).contains(429);
    }

    /** What a client writes into headers that the proxy passes on, but does not set. */
    @Test
    void noHeaderSwitchesLimitsOff() {
        List<Integer> answers = statuses(
                90,
                number -> page(
                        "/",
                        "X-Forwarded-For",
                        "192.0.2.4",
                        "X-Forwarded-Prefix",
                        "/assets",
                        "Forwarded",
                        "for=198.51.100." + number));

        assertThat(answers).contains(429);
    }

    /** What stands before the proxy's own word a client may have written. */
    @Test
    void theAddressIsTheProxysWordNotTheClients() {
        List<Integer> answers =
                statuses(90, number -> page("/", "X-Forwarded-For", "198.51.100." + number + ", 192.0.2.5"));

        assertThat(answers).contains(429);
    }

    @Test
    void allAddressesOfOneNetworkOfIpv6AreOne() {
        List<Integer> answers = statuses(90, number -> page("/", "X-Forwarded-For", "2001:db8::" + (1 + number)));

        assertThat(answers).contains(429);
        assertThat(page("/", "X-Forwarded-For", "2001:db8:0:1::1").statusCode()).isEqualTo(200);
    }

    /** One of the two turns of a centre is for strangers; a form that never ends does not have it. */
    @Test
    void aFormThatComesByteByByteTakesNobodysTurn() throws Exception {
        StaffedCentre centre = StaffedCentre.create();
        String path = "/" + centre.tenant().slug();
        Customers.describe(centre.tenant().id(), "sparta");
        try (Socket slow = new Socket("localhost", port)) {
            slow.getOutputStream().write(("""
                    POST %s HTTP/1.1\r
                    Host: localhost\r
                    Content-Type: application/x-www-form-urlencoded\r
                    Content-Length: 100\r
                    \r
                    a=""".formatted(path)).getBytes(StandardCharsets.US_ASCII));
            slow.getOutputStream().flush();

            assertThat(statuses(20, number -> page(path, "X-Forwarded-For", "192.0.2.6")))
                    .containsOnly(200);
        }
    }

    private static List<Integer> statuses(int times, IntFunction<HttpResponse<String>> ask) {
        return IntStream.range(0, times)
                .mapToObj(ask)
                .map(HttpResponse::statusCode)
                .toList();
    }

    private HttpResponse<String> page(String path, String... headers) {
        return new Api(port, null).send("GET", path, "", headers);
    }

    /** Two requests wait in PostgreSQL for a lock; a third of the same centre gets no turn, one of another does. */
    @Test
    void whileOneCentreIsHeldUpItsNeighbourWorks() throws Exception {
        StaffedCentre held = StaffedCentre.create();
        StaffedCentre neighbour = StaffedCentre.create();
        Api desk = member(held);
        Api across = member(neighbour);
        desk.get(held.api("/me"));

        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
                Connection lock = admin()) {
            lock.setAutoCommit(false);
            lock.createStatement()
                    .execute("lock table " + held.tenant().id().schema() + ".visit in access exclusive mode");
            List<Future<HttpResponse<String>>> waiting = IntStream.range(0, 2)
                    .mapToObj(ignored -> threads.submit(() -> desk.get(held.api("/visits"))))
                    .toList();
            await().until(() -> waitingForLocks(lock) == 2);

            assertThat(member(held).get(held.api("/me")).statusCode()).isEqualTo(429);
            assertThat(across.get(neighbour.api("/me")).statusCode()).isEqualTo(200);

            lock.commit();
            for (Future<HttpResponse<String>> each : waiting) {
                assertThat(each.get().statusCode()).isEqualTo(200);
            }
        }
        assertThat(member(held).get(held.api("/me")).statusCode()).isEqualTo(200);
    }

    private static String requestsOf(StaffedCentre centre, String outcome) {
        return "hestia_tenant_requests_seconds_count{outcome=\"%s\",plane=\"web-api\",tenant=\"%s\"}"
                .formatted(outcome, centre.tenant().slug());
    }

    private static Connection admin() throws SQLException {
        Login login = PostgresServer.shared().logins().admin();
        return DriverManager.getConnection(PostgresServer.shared().url(), login.username(), login.password());
    }

    private static long waitingForLocks(Connection connection) throws SQLException {
        try (ResultSet row =
                connection.createStatement().executeQuery("select count(*) from pg_locks where not granted")) {
            row.next();
            return row.getLong(1);
        }
    }

    private Api member(StaffedCentre centre) {
        TestPerson person = centre.hire("Άννα", StaffRole.RECEPTION);
        return new Api(port, Realm.shared().tokenOf(person));
    }

    private static List<Integer> ask(Api client, String path, int times) {
        return statuses(times, _ -> client.get(path));
    }
}
