package gr.hestia.load.desk;

import gr.hestia.load.bench.Desk;
import gr.hestia.load.bench.Traffic;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Draws requests: a desk, an act and what it is about, each by chance.
 *
 * <p>Visits are logged on days of the past year, so that today's list, which is read as well, does not grow with the
 * measuring, and not faster where one centre takes all requests.
 *
 * @param url of web-api
 * @param desks whom the requests come from
 * @param draw which of them is next
 */
public record DeskRequests(String url, List<Desk> desks, Traffic.Draw draw) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final ZoneId GREECE = ZoneId.of("Europe/Athens");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Requests of desks that are equally busy. */
    public static DeskRequests evenly(String url, List<Desk> desks) {
        return spread(url, desks, Traffic.UNIFORM);
    }

    /** Requests of desks that are as busy as the traffic says. */
    public static DeskRequests spread(String url, List<Desk> desks, Traffic traffic) {
        return new DeskRequests(url, desks, traffic.over(desks.size()));
    }

    /**
     * One request.
     *
     * @param act what it does
     * @param request how it is sent
     */
    public record Drawn(Act act, HttpRequest request) {}

    /** A request drawn by chance. */
    public Drawn next(RandomGenerator chance) {
        Desk desk = desks.get(draw.next(chance));
        Act act = Act.at(chance.nextInt(100));
        return new Drawn(act, request(desk, act, chance));
    }

    /** A request of one desk for one act; what it is about is drawn by chance. */
    public HttpRequest request(Desk desk, Act act, RandomGenerator chance) {
        return switch (act) {
            case SEARCH -> post(desk, "/beneficiaries/searches", Map.of("query", one(desk.typed(), chance)));
            case OPEN_FILE -> get(desk, "/beneficiaries/" + one(desk.files(), chance));
            case LOG_VISIT -> post(desk, "/visits", visit(desk, chance));
            case LIST_TODAY -> get(desk, "/visits");
        };
    }

    private static Map<String, Object> visit(Desk desk, RandomGenerator chance) {
        UUID service = one(desk.services(), chance);
        return Map.of(
                "beneficiary", one(desk.files(), chance),
                "branch", desk.branch(),
                "day", LocalDate.now(GREECE).minusDays(1 + chance.nextInt(300)).toString(),
                "began", "%02d:%02d".formatted(8 + chance.nextInt(8), chance.nextInt(60)),
                "channel", "DESK",
                "requests", List.of(Map.of("service", service)),
                "services", List.of(Map.of("service", service, "givenBy", desk.member())),
                "note", "Ενημερώθηκε για τα δικαιολογητικά.");
    }

    private HttpRequest get(Desk desk, String path) {
        return request(desk, path).GET().build();
    }

    private HttpRequest post(Desk desk, String path, Object body) {
        return request(desk, path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
                .build();
    }

    private HttpRequest.Builder request(Desk desk, String path) {
        return HttpRequest.newBuilder(URI.create(url + "/api/v1/tenants/" + desk.slug() + path))
                .header("Authorization", "Bearer " + desk.token())
                .timeout(PATIENCE);
    }

    private static <T> T one(List<T> list, RandomGenerator chance) {
        return list.get(chance.nextInt(list.size()));
    }
}
