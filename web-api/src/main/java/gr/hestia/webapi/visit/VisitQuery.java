package gr.hestia.webapi.visit;

import gr.hestia.platform.privacy.SensitiveFields;
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

/** Reads visits for lists: three queries for a page, whatever its length. */
@Repository
class VisitQuery {

    private static final String VISITS = """
            select v.id, v.beneficiary, f.number, f.given_name, f.family_name, v.branch,
                   case when :language = 'en' then coalesce(b.name_en, b.name_el) else b.name_el end as branch_name,
                   v.day, v.began, v.channel, v.note, v.logged_by, m.display_name,
                   v.withdrawn_at is not null as withdrawn, v.version
              from visit v
              join beneficiary f on f.id = v.beneficiary
              join branch b on b.id = v.branch
              join member m on m.id = v.logged_by
            """;
    private static final String REQUESTS = """
            select r.visit, r.service,
                   coalesce(case when :language = 'en' then s.title_en end, s.title_el, r.subject) as title
              from visit_request r left join service s on s.id = r.service
             where r.visit = any (:visits) order by r.visit, r.position
            """;
    private static final String SERVICES = """
            select g.visit, g.service, case when :language = 'en' then coalesce(s.title_en, s.title_el) else s.title_el end
                   as title, g.given_by, m.display_name
              from visit_service g join service s on s.id = g.service join member m on m.id = g.given_by
             where g.visit = any (:visits) order by g.visit, g.position
            """;

    private final JdbcClient tenant;
    private final SensitiveFields secrets;

    VisitQuery(JdbcClient tenant, SensitiveFields secrets) {
        this.tenant = tenant;
        this.secrets = secrets;
    }

    /**
     * Visits that meet a condition.
     *
     * @param rest what follows the joins: condition on {@code v}, order, limit, with named parameters
     * @param values of the parameters
     */
    List<VisitEntry> list(String rest, Map<String, ?> values, Locale locale) {
        List<VisitEntry> bare = tenant.sql(VISITS + rest)
                .params(values)
                .param("language", locale.getLanguage())
                .query(this::visit)
                .list();
        UUID[] ids = bare.stream().map(VisitEntry::id).toArray(UUID[]::new);
        Map<UUID, List<Asked>> requests = new HashMap<>();
        Map<UUID, List<Given>> services = new HashMap<>();
        if (ids.length > 0) {
            parts(REQUESTS, ids, locale).query(row -> {
                requests.computeIfAbsent(row.getObject("visit", UUID.class), id -> new ArrayList<>())
                        .add(new Asked(row.getObject("service", UUID.class), row.getString("title")));
            });
            parts(SERVICES, ids, locale).query(row -> {
                services.computeIfAbsent(row.getObject("visit", UUID.class), id -> new ArrayList<>())
                        .add(new Given(
                                row.getObject("service", UUID.class),
                                row.getString("title"),
                                new Named(row.getObject("given_by", UUID.class), row.getString("display_name"))));
            });
        }
        return bare.stream()
                .map(visit -> with(
                        visit,
                        requests.getOrDefault(visit.id(), List.of()),
                        services.getOrDefault(visit.id(), List.of())))
                .toList();
    }

    private JdbcClient.StatementSpec parts(String sql, UUID[] visits, Locale locale) {
        return tenant.sql(sql).param("visits", visits).param("language", locale.getLanguage());
    }

    private VisitEntry visit(ResultSet row, int index) throws SQLException {
        byte[] note = row.getBytes("note");
        String name = Stream.of(row.getString("family_name"), row.getString("given_name"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return new VisitEntry(
                row.getObject("id", UUID.class),
                new Person(row.getObject("beneficiary", UUID.class), row.getLong("number"), name),
                new Named(row.getObject("branch", UUID.class), row.getString("branch_name")),
                row.getObject("day", LocalDate.class),
                row.getObject("began", LocalTime.class),
                Channel.valueOf(row.getString("channel")),
                List.of(),
                List.of(),
                note == null ? null : secrets.decrypt(note),
                new Named(row.getObject("logged_by", UUID.class), row.getString("display_name")),
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
}
