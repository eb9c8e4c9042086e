package gr.hestia.load.peers;

import gr.hestia.load.bench.Desk;
import gr.hestia.load.bench.Traffic;
import gr.hestia.load.desk.Act;
import gr.hestia.load.desk.Outcome;
import gr.hestia.load.desk.Tally;
import gr.hestia.platform.testing.Login;
import gr.hestia.platform.testing.PostgresServer;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The same statements without an application: threads of this program, each on a connection of its own, take the desks as
 * they come and set role and path for each unit of work. What remains is what PostgreSQL and its driver cost.
 */
final class Floor implements AutoCloseable {

    /** As many as an application has for tenants' data. */
    private static final int CONNECTIONS = 16;

    private final List<FloorLane> lanes = new ArrayList<>();
    private final List<Desk> desks;

    private Floor(List<Desk> desks) {
        this.desks = desks;
    }

    static Floor open(PostgresServer server, JdbcClient database, List<Desk> desks) {
        Login web = server.logins().web();
        Map<String, String> roles = database
                .sql("select slug, 't_' || replace(id::text, '-', '') from catalog.tenant")
                .query((row, index) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        Floor floor = new Floor(desks);
        try {
            for (int number = 0; number < CONNECTIONS; number++) {
                floor.lanes.add(FloorLane.open(server.url(), web, roles));
            }
            return floor;
        } catch (SQLException failure) {
            floor.close();
            throw new IllegalStateException("the bare loop has no connections", failure);
        }
    }

    /** One unit after another on every connection, for so long. */
    Outcome run(Load load, Duration duration) {
        Traffic.Draw draw = load.traffic().over(load.tenants());
        Tally tally = new Tally();
        long begun = System.nanoTime();
        long end = begun + duration.toNanos();
        try (ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            for (FloorLane lane : lanes) {
                threads.execute(() -> {
                    while (System.nanoTime() < end) {
                        unit(lane, draw, tally);
                    }
                });
            }
        }
        return tally.outcome((System.nanoTime() - begun) / 1e9);
    }

    private void unit(FloorLane lane, Traffic.Draw draw, Tally tally) {
        ThreadLocalRandom chance = ThreadLocalRandom.current();
        Desk desk = desks.get(draw.next(chance));
        Act act = Act.at(chance.nextInt(100));
        long begun = System.nanoTime();
        try {
            lane.work(desk, act, chance);
            tally.answered(act, System.nanoTime() - begun);
        } catch (SQLException | RuntimeException failure) {
            tally.failed(act, failure.toString());
        }
    }

    @Override
    public void close() {
        lanes.forEach(FloorLane::close);
    }
}
