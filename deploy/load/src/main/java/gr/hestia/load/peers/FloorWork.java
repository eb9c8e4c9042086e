package gr.hestia.load.peers;

import gr.hestia.load.bench.Desk;
import gr.hestia.load.desk.Act;
import gr.hestia.peers.desk.DeskWork;
import gr.hestia.peers.desk.NewVisit;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a request makes an application do with the database, each unit in a transaction of the bound tenant. */
final class FloorWork {

    private static final ZoneId GREECE = ZoneId.of("Europe/Athens");

    private final TransactionTemplate transactions;
    private final DeskWork work;
    private final Map<String, Map<UUID, String>> names = new ConcurrentHashMap<>();

    FloorWork(DataSource connections) {
        this.transactions = new TransactionTemplate(new DataSourceTransactionManager(connections));
        this.work = new DeskWork(JdbcClient.create(connections));
    }

    void act(Desk desk, Act act, RandomGenerator chance) {
        String actor = desk.member().toString();
        switch (act) {
            case SEARCH -> unit(() -> work.search(actor, one(desk.typed(), chance)));
            case OPEN_FILE -> unit(() -> work.open(actor, one(desk.files(), chance)));
            case LIST_TODAY -> {
                Map<UUID, String> known = names(desk);
                unit(() -> work.day(actor, LocalDate.now(GREECE), known));
            }
            case LOG_VISIT -> {
                Map<UUID, String> known = names(desk);
                UUID visit = unit(() -> work.log(actor, desk.member(), visit(desk, chance)))
                        .orElseThrow();
                unit(() -> work.one(actor, visit, known));
            }
        }
    }

    private Map<UUID, String> names(Desk desk) {
        return names.computeIfAbsent(desk.slug(), _ -> unit(work::names));
    }

    private <R> R unit(Supplier<R> unit) {
        return Objects.requireNonNull(transactions.execute(_ -> unit.get()));
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
}
