package gr.hestia.webapi.visit;

import gr.hestia.platform.privacy.SensitiveFields;
import gr.hestia.webapi.beneficiary.WorkChoices;
import gr.hestia.webapi.beneficiary.WorkNames;
import gr.hestia.webapi.visit.VisitEntry.Asked;
import gr.hestia.webapi.visit.VisitEntry.Given;
import gr.hestia.webapi.visit.VisitEntry.Named;
import gr.hestia.webapi.visit.VisitEntry.Person;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads visits for lists: two queries for a page, whatever its length. */
@Repository
class VisitQuery {

    private static final String VISITS = """
            select v.id, v.beneficiary, f.number, f.given_name, f.family_name, v.branch, v.day, v.began, v.channel, v.note,
                   v.logged_by, v.withdrawn_at is not null as withdrawn, v.version
              from visit v join beneficiary f on f.id = v.beneficiary
            """;

    /** What was asked, and what was given by whom. */
    private static final String PARTS = """
            select visit, position, service, subject, null::uuid as given_by from visit_request where visit = any (:visits)
             union all
            select visit, position, service, null, given_by from visit_service where visit = any (:visits)
             order by visit, position
            """;

    private final JdbcClient tenant;
    private final WorkChoices work;
    private final SensitiveFields secrets;

    VisitQuery(JdbcClient tenant, WorkChoices work, SensitiveFields secrets) {
        this.tenant = tenant;
        this.work = work;
        this.secrets = secrets;
    }

    /**
     * Visits that meet a condition.
     *
     * @param rest what follows the joins: condition on {@code v}, order, limit, with named parameters
     * @param values of the parameters
     */
    List<VisitEntry> list(String rest, Map<String, ?> values, Locale locale) {
        Naming naming = new Naming(work.names(), locale);
        List<VisitEntry> bare = tenant.sql(VISITS + rest)
                .params(values)
                .query((row, index) -> visit(row, naming))
                .list();
        Map<UUID, List<Asked>> requests = new HashMap<>();
        Map<UUID, List<Given>> services = new HashMap<>();
        if (!bare.isEmpty()) {
            tenant.sql(PARTS)
                    .param("visits", bare.stream().map(VisitEntry::id).toArray(UUID[]::new))
                    .query(row -> {
                        UUID visit = row.getObject("visit", UUID.class);
                        if (row.getObject("given_by") == null) {
                            requests.computeIfAbsent(visit, id -> new ArrayList<>())
                                    .add(asked(row, naming));
                        } else {
                            services.computeIfAbsent(visit, id -> new ArrayList<>())
                                    .add(given(row, naming));
                        }
                    });
        }
        return bare.stream()
                .map(visit -> with(
                        visit,
                        requests.getOrDefault(visit.id(), List.of()),
                        services.getOrDefault(visit.id(), List.of())))
                .toList();
    }

    private static Asked asked(ResultSet row, Naming naming) throws SQLException {
        UUID service = row.getObject("service", UUID.class);
        return new Asked(service, service == null ? row.getString("subject") : naming.name(service));
    }

    private static Given given(ResultSet row, Naming naming) throws SQLException {
        Named service = naming.named(row, "service");
        return new Given(service.id(), service.name(), naming.named(row, "given_by"));
    }

    private VisitEntry visit(ResultSet row, Naming naming) throws SQLException {
        byte[] note = row.getBytes("note");
        String name = Stream.of(row.getString("family_name"), row.getString("given_name"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return new VisitEntry(
                row.getObject("id", UUID.class),
                new Person(row.getObject("beneficiary", UUID.class), row.getLong("number"), name),
                naming.named(row, "branch"),
                row.getObject("day", LocalDate.class),
                row.getObject("began", LocalTime.class),
                Channel.valueOf(row.getString("channel")),
                List.of(),
                List.of(),
                note == null ? null : secrets.decrypt(note),
                naming.named(row, "logged_by"),
                row.getBoolean("withdrawn"),
                row.getLong("version"));
    }

    private static VisitEntry with(VisitEntry visit, List<Asked> requests, List<Given> services) {
        return new VisitEntry(
                visit.id(),
                visit.beneficiary(),
                visit.branch(),
                visit.day(),
                visit.began(),
                visit.channel(),
                requests,
                services,
                visit.note(),
                visit.loggedBy(),
                visit.withdrawn(),
                visit.version());
    }

    /** Puts names to ids in the reader's language. What a visit refers to is never deleted. */
    private record Naming(WorkNames names, Locale locale) {

        String name(UUID id) {
            return names.find(id, locale).orElseThrow();
        }

        Named named(ResultSet row, String column) throws SQLException {
            UUID id = row.getObject(column, UUID.class);
            return new Named(id, name(id));
        }
    }
}
