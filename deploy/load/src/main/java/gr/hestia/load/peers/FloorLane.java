package gr.hestia.load.peers;

import gr.hestia.load.bench.Desk;
import gr.hestia.load.desk.Act;
import gr.hestia.peers.desk.DeskWork;
import gr.hestia.peers.desk.NewVisit;
import gr.hestia.platform.testing.Login;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** One connection of the bare loop; one thread works on it. */
final class FloorLane implements AutoCloseable {

    private static final String BIND =
            "select set_config('role', ?, false), set_config('search_path', '\"$user\", extensions', false)";

    private static final ZoneId GREECE = ZoneId.of("Europe/Athens");

    private final Connection connection;
    private final Map<String, String> roles;
    private final DeskWork work;
    private final Map<String, Map<UUID, String>> names = new HashMap<>();

    private FloorLane(Connection connection, Map<String, String> roles) {
        this.connection = connection;
        this.roles = roles;
        this.work = new DeskWork(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
    }

    /** @param roles of the tenants, by slug */
    static FloorLane open(String url, Login login, Map<String, String> roles) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", login.username());
        properties.setProperty("password", login.password());
        properties.setProperty("ApplicationName", "bare loop");
        return new FloorLane(DriverManager.getConnection(url, properties), roles);
    }

    /** Does what a request for this act makes an application do with the database. */
    void work(Desk desk, Act act, RandomGenerator chance) throws SQLException {
        String actor = desk.member().toString();
        switch (act) {
            case SEARCH -> unit(desk, () -> work.search(actor, one(desk.typed(), chance)));
            case OPEN_FILE -> unit(desk, () -> work.open(actor, one(desk.files(), chance)));
            case LIST_TODAY -> {
                Map<UUID, String> known = names(desk);
                unit(desk, () -> work.day(actor, LocalDate.now(GREECE), known));
            }
            case LOG_VISIT -> {
                Map<UUID, String> known = names(desk);
                UUID visit = unit(desk, () -> work.log(actor, desk.member(), visit(desk, chance)))
                        .orElseThrow();
                unit(desk, () -> work.one(actor, visit, known));
            }
        }
    }

    private Map<UUID, String> names(Desk desk) throws SQLException {
        if (!names.containsKey(desk.slug())) {
            names.put(desk.slug(), unit(desk, work::names));
        }
        return Objects.requireNonNull(names.get(desk.slug()));
    }

    private interface Unit<R> {
        R run();
    }

    /** A transaction of the desk's tenant; role and path are set before it begins, as at a borrow. */
    private <R> R unit(Desk desk, Unit<R> unit) throws SQLException {
        bind(desk);
        connection.setAutoCommit(false);
        try {
            R result = unit.run();
            connection.commit();
            return result;
        } catch (SQLException | RuntimeException failure) {
            connection.rollback();
            throw failure;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private void bind(Desk desk) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(BIND)) {
            statement.setString(1, Objects.requireNonNull(roles.get(desk.slug())));
            statement.execute();
        }
    }

    private static NewVisit visit(Desk desk, RandomGenerator chance) {
        UUID service = one(desk.services(), chance);
        return new NewVisit(
                one(desk.files(), chance),
                desk.branch(),
                LocalDate.now(GREECE).minusDays(1 + chance.nextInt(300)),
                LocalTime.of(8 + chance.nextInt(8), chance.nextInt(60)),
                "DESK",
                List.of(new NewVisit.Asked(service, null)),
                List.of(new NewVisit.Given(service, desk.member())),
                "Ενημερώθηκε για τα δικαιολογητικά.");
    }

    private static <T> T one(List<T> list, RandomGenerator chance) {
        return list.get(chance.nextInt(list.size()));
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw new IllegalStateException("a connection of the bare loop does not close", failure);
        }
    }
}
