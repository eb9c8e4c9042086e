package gr.hestia.local;

import static org.assertj.core.api.Assertions.assertThat;

import gr.hestia.local.Municipalities.Centre;
import gr.hestia.platform.testing.FreePort;
import gr.hestia.platform.testing.Login;
import gr.hestia.platform.testing.PasswordClient;
import gr.hestia.platform.testing.SignIn;
import gr.hestia.platform.testing.TestPerson;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.MethodName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Three processes of the data plane that share nothing but PostgreSQL and Keycloak; runs once the jars are packaged. */
@TestMethodOrder(MethodName.class)
class ReplicasTests {

    private static final Path CHECKOUT = Path.of("../..").toAbsolutePath().normalize();
    private static final int OFFSET = 10_000 + FreePort.find() % 13_000;
    private static final Ports PORTS = Ports.shiftedBy(OFFSET);
    private static final List<Integer> REPLICAS =
            List.of(PORTS.webApi() + 500, PORTS.webApi() + 502, PORTS.webApi() + 504);
    private static final Pattern BRANCH = Pattern.compile("/settings/branches/([0-9a-f-]{36})");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
    private static final String FILES = "/api/v1/tenants/sparta/beneficiaries";
    private static final String CENTRE = "/api/v1/centres/sparta";

    @TempDir
    private static Path directory;

    private static final Terminal TERMINAL = new Terminal(System.out, System.err);
    private static final Parts PARTS = new Parts(TERMINAL);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final List<Application> RUNNING = new ArrayList<>();
    private static Installation installation;
    private static Balancer balancer;
    private static TestPerson coordinator;

    @BeforeAll
    static void start() throws IOException {
        Place place = new Place(CHECKOUT, directory.resolve("data"));
        installation = Installation.start(place, PORTS, TERMINAL, PARTS);
        PARTS.add("tenant-admin", installation.applications().tenantAdmin()).awaitReady();
        List<Path> sparta = place.manifests().stream()
                .filter(file -> file.endsWith("sparta.yaml"))
                .toList();
        assertThat(Municipalities.bringIn(sparta, installation.controlPlane(), TERMINAL))
                .extracting(Centre::slug)
                .containsExactly("sparta");
        String email = Coordinators.emailOf("sparta");
        String password = installation.secrets().peoplesPassword();
        Invitations.accept(installation.administrator(), email, password);
        coordinator = new TestPerson(UUID.randomUUID(), email, password);
        balancer = PARTS.add("balancer", new Balancer(PORTS.webApi()));
        for (int port : REPLICAS) {
            RUNNING.add(PARTS.add("web-api", installation.applications().webApiAt(port)));
        }
        RUNNING.forEach(Application::awaitReady);
        REPLICAS.forEach(balancer::putIn);
    }

    @AfterAll
    static void stop() {
        CLIENT.close();
        PARTS.stop();
    }

    @Test
    void aLoginHoldsOnEveryReplicaAndItsEndToo() {
        SignIn browser = new SignIn();
        browser.as(coordinator, page(PORTS.webApi(), "/sparta/desk"));
        for (int visit = 0; visit < 2 * REPLICAS.size(); visit++) {
            HttpResponse<String> desk = browser.get(page(PORTS.webApi(), "/sparta/desk"));
            assertThat(desk.statusCode()).isEqualTo(200);
            assertThat(desk.uri().getPort()).isEqualTo(PORTS.webApi());
        }
        assertThat(REPLICAS)
                .allSatisfy(port -> assertThat(balancer.servedBy(port)).isPositive());

        JsonNode account = installation
                .administrator()
                .get("/users?email=" + coordinator.email() + "&exact=true")
                .path(0);
        installation.administrator().post("/users/" + account.path("id").asString() + "/logout", Map.of());

        for (int port : REPLICAS) {
            assertThat(soon(() -> browser.get(page(port, "/sparta/desk")).uri().getPort() == PORTS.keycloak()))
                    .as("replica at %s asks for a login", port)
                    .isTrue();
        }
    }

    @Test
    void aRollingRestartUnderLoadLosesNothing() throws Exception {
        String token = token();
        String branch = branches(signedIn()).getFirst();
        JsonNode file = json(post(token, FILES, file("Δοκιμή", branch)));
        String visit = """
                {"beneficiary": "%s", "branch": "%s", "day": "2026-01-12", "began": "10:30", "channel": "DESK",
                 "requests": [{"subject": "δοκιμή"}]}
                """.formatted(file.path("id").asString(), branch);
        ConcurrentLinkedQueue<String> lost = new ConcurrentLinkedQueue<>();
        AtomicInteger logged = new AtomicInteger();
        AtomicInteger read = new AtomicInteger();

        List<Future<?>> desks = new ArrayList<>();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int desk = 0; desk < 4; desk++) {
                desks.add(people.submit(() -> {
                    while (!people.isShutdown()) {
                        count(post(token, "/api/v1/tenants/sparta/visits", visit), 201, logged, lost);
                        count(get(PORTS.webApi(), "/sparta"), 200, read, lost);
                        LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
                    }
                    return null;
                }));
            }
            for (int index = 0; index < REPLICAS.size(); index++) {
                restart(index);
            }
        }

        for (Future<?> desk : desks) {
            desk.get();
        }
        assertThat(lost).isEmpty();
        assertThat(read.get()).isGreaterThan(50);
        JsonNode visits = json(get(token, FILES + "/" + file.path("id").asString() + "/visits?size=1"));
        assertThat(visits.path("total").asInt()).isEqualTo(logged.get()).isGreaterThan(50);
    }

    /** As an orchestrator does it: no new requests first, then the signal to end, and requests again when it is ready. */
    private static void restart(int index) {
        int port = REPLICAS.get(index);
        balancer.takeOut(port);
        RUNNING.get(index).close();
        Application anew = PARTS.add("web-api", installation.applications().webApiAt(port));
        RUNNING.set(index, anew);
        anew.awaitReady();
        balancer.putIn(port);
    }

    @Test
    void whatIsChangedOnOneHoldsOnAll() {
        SignIn browser = signedIn();
        int before = branchesOf(REPLICAS.getFirst());
        assertThat(before).isPositive();
        REPLICAS.forEach(port -> assertThat(branchesOf(port)).isEqualTo(before));
        String branch = branches(browser).getLast();
        URI page = page(REPLICAS.getFirst(), "/sparta/settings/branches/" + branch);
        Matcher version = VERSION.matcher(browser.get(page).body());
        assertThat(version.find()).isTrue();

        HttpResponse<String> closed =
                browser.submit(page, URI.create(page + "/close"), List.of("version", version.group(1)));

        Instant done = Instant.now();
        assertThat(closed.statusCode()).isEqualTo(200);
        REPLICAS.forEach(port -> assertThat(soon(() -> branchesOf(port) == before - 1))
                .as("replica at %s", port)
                .isTrue());
        TERMINAL.say("a change held on all replicas after "
                + Duration.between(done, Instant.now()).toMillis() + " ms");
    }

    /** The same request everywhere at once makes one file; different ones make as many, each with a number of its own. */
    @Test
    void whatHappensOnceHappensOnceOnAllTogether() throws Exception {
        String token = token();
        String branch = branches(signedIn()).getFirst();
        List<Callable<HttpResponse<String>>> same = new ArrayList<>();
        List<Callable<HttpResponse<String>>> others = new ArrayList<>();
        for (int desk = 0; desk < 4 * REPLICAS.size(); desk++) {
            String name = "Δοκιμή" + (char) ('α' + desk);
            same.add(() -> post(token, FILES, file("Ομοίου", branch), "Idempotency-Key", "one-key"));
            others.add(() -> post(token, FILES, file(name, branch)));
        }

        assertThat(together(same))
                .extracting(answer -> json(answer).path("id").asString())
                .hasSize(12)
                .containsOnly(json(post(token, FILES, file("Ομοίου", branch), "Idempotency-Key", "one-key"))
                        .path("id")
                        .asString());
        assertThat(together(others))
                .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(201))
                .extracting(answer -> json(answer).path("number").asLong())
                .doesNotHaveDuplicates();
    }

    private static List<HttpResponse<String>> together(List<Callable<HttpResponse<String>>> requests) throws Exception {
        List<HttpResponse<String>> answers = new ArrayList<>();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<HttpResponse<String>> answer : people.invokeAll(requests)) {
                answers.add(answer.get());
            }
        }
        return answers;
    }

    private static String file(String family, String branch) {
        return """
                {"name": {"family": "%s", "given": "Άννα"}, "gender": "WOMAN", "branch": "%s", "confirmedDistinct": true}
                """.formatted(family, branch);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private static String token() {
        return PasswordClient.of(installation.administrator())
                .tokenOf(new Login(coordinator.email(), coordinator.password()));
    }

    private static SignIn signedIn() {
        SignIn browser = new SignIn();
        browser.as(coordinator, page(PORTS.webApi(), "/sparta/desk"));
        return browser;
    }

    private static List<String> branches(SignIn browser) {
        String page =
                browser.get(page(PORTS.webApi(), "/sparta/settings/branches")).body();
        return BRANCH.matcher(page)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
    }

    private static int branchesOf(int port) {
        return json(get(port, CENTRE)).path("locations").size();
    }

    private static void count(
            HttpResponse<String> answer, int expected, AtomicInteger good, ConcurrentLinkedQueue<String> lost) {
        if (answer.statusCode() == expected) {
            good.incrementAndGet();
        } else {
            lost.add(answer.statusCode() + " " + answer.uri().getPath());
        }
    }

    /** It is said to hold within a second; a busy machine is given some more. */
    private static boolean soon(BooleanSupplier holds) {
        Instant end = Instant.now().plusSeconds(10);
        while (!holds.getAsBoolean() && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        return holds.getAsBoolean();
    }

    private static HttpResponse<String> get(int port, String path) {
        return send(HttpRequest.newBuilder(page(port, path)).build());
    }

    private static HttpResponse<String> get(String token, String path) {
        return send(HttpRequest.newBuilder(page(PORTS.webApi(), path))
                .header("Authorization", "Bearer " + token)
                .build());
    }

    private static HttpResponse<String> post(String token, String path, String json, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(page(PORTS.webApi(), path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.POST(BodyPublishers.ofString(json)).build());
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interruption);
        }
    }

    private static URI page(int port, String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
