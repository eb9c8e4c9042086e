package gr.hestia.peers.desk;

import gr.hestia.webapi.beneficiary.DeskSearch;
import gr.hestia.webapi.beneficiary.FileHit;
import gr.hestia.webapi.beneficiary.FoundFiles;
import java.nio.charset.StandardCharsets;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * The four acts, statement by statement as web-api does them, on whatever connection the client has. Each public method is
 * one transaction of its caller's. It belongs to no application: the peers work with it, and so does the bare loop.
 */
public final class DeskWork {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int PAGE = 50;
    private static final SqlParameterValue NO_TIME = new SqlParameterValue(Types.TIMESTAMP_WITH_TIMEZONE, null);
    private static final SqlParameterValue NO_ID = new SqlParameterValue(Types.OTHER, null);

    private final JdbcClient tenant;
    private final DeskSearch search;

    /** @param tenant speaks on a connection that is bound to the tenant and in a transaction */
    public DeskWork(JdbcClient tenant) {
        this.tenant = tenant;
        this.search = new DeskSearch(tenant);
    }

    /** Finds files by whatever was typed. */
    public FoundFiles search(String actor, String typed) {
        FoundFiles found = search.find(typed);
        audit(
                actor,
                "beneficiary.searched",
                "beneficiary",
                null,
                Map.of(
                        "by",
                        found.kind().name(),
                        "found",
                        found.total(),
                        "page",
                        1,
                        "files",
                        ids(found.hits()),
                        "similar",
                        ids(found.similar())));
        return found;
    }

    /** Opens a file; empty where there is none. */
    public Optional<OpenedFile> open(String actor, UUID id) {
        Optional<OpenedFile> file = tenant.sql(DeskStatements.named("open file"))
                .param(id)
                .query((row, index) -> OpenedFile.of(row, 0))
                .optional();
        if (file.isEmpty()) {
            return file;
        }
        int papers = tenant.sql(DeskStatements.named("papers of file"))
                .param(id)
                .query((row, index) -> row.getString("kind"))
                .list()
                .size();
        audit(actor, "beneficiary.viewed", "beneficiary", id.toString(), Map.of());
        return file.map(each -> each.withPapers(papers));
    }

    /** Logs a visit and gives its id; empty where there is no such file. */
    public Optional<UUID> log(String actor, UUID member, NewVisit visit) {
        UUID form = UUID.randomUUID();
        tenant.sql(DeskStatements.named("hold form"))
                .param(form)
                .query((row, index) -> true)
                .list();
        tenant.sql(DeskStatements.named("visit of form"))
                .param(form)
                .query((row, index) -> true)
                .optional();
        if (tenant.sql(DeskStatements.named("file exists"))
                .param(visit.beneficiary())
                .query(Boolean.class)
                .optional()
                .isEmpty()) {
            return Optional.empty();
        }
        UUID id = KeysByTime.next();
        add(id, form, member, visit);
        audit(
                actor,
                "visit.logged",
                "visit",
                id.toString(),
                Map.of(
                        "beneficiary",
                        visit.beneficiary().toString(),
                        "branch",
                        visit.branch().toString(),
                        "requests",
                        visit.requests().size()));
        return Optional.of(id);
    }

    /** One visit, as it is shown after it was logged. */
    public ListedVisit one(String actor, UUID id, Map<UUID, String> names) {
        ListedVisit visit = withParts(
                        tenant.sql(DeskStatements.named("one visit"))
                                .param(id)
                                .query((row, index) -> ListedVisit.of(row, names))
                                .list(),
                        names)
                .getFirst();
        audit(
                actor,
                "visit.viewed",
                "visit",
                id.toString(),
                Map.of("beneficiary", visit.beneficiary().toString()));
        return visit;
    }

    /**
     * Part of a day's list.
     *
     * @param total visits of the day
     * @param items the latest of them
     */
    public record Day(long total, List<ListedVisit> items) {}

    /** The visits of a day, the latest first. */
    public Day day(String actor, LocalDate day, Map<UUID, String> names) {
        List<ListedVisit> visits = withParts(
                tenant.sql(DeskStatements.named("visits of day"))
                        .params(day, NO_ID, NO_ID, PAGE, 0L)
                        .query((row, index) -> ListedVisit.of(row, names))
                        .list(),
                names);
        long total = visits.size() < PAGE
                ? visits.size()
                : tenant.sql(DeskStatements.named("count visits of day"))
                        .params(day, NO_ID, NO_ID)
                        .query(Long.class)
                        .single();
        audit(
                actor,
                "visit.listed",
                "visit",
                null,
                Map.of(
                        "day",
                        day.toString(),
                        "branch",
                        "",
                        "found",
                        total,
                        "page",
                        1,
                        "beneficiaries",
                        visits.stream()
                                .map(visit -> visit.beneficiary().toString())
                                .distinct()
                                .toList()));
        return new Day(total, visits);
    }

    /** Ids of the members at work by the subject of their tokens; seldom asked, as web-api keeps them too. */
    public Map<String, UUID> members() {
        Map<String, UUID> members = new HashMap<>();
        tenant.sql(DeskStatements.named("members")).query(row -> {
            members.put(row.getString("subject"), row.getObject("id", UUID.class));
        });
        return Map.copyOf(members);
    }

    /** Names of branches, services and people by id; seldom asked, as web-api keeps them too. */
    public Map<UUID, String> names() {
        Map<UUID, String> names = new HashMap<>();
        tenant.sql(DeskStatements.named("names")).query(row -> {
            names.put(row.getObject("id", UUID.class), row.getString("greek"));
        });
        return Map.copyOf(names);
    }

    private void add(UUID id, UUID form, UUID member, NewVisit visit) {
        String note = visit.note();
        tenant.sql(DeskStatements.named("add visit"))
                .params(
                        visit.began(),
                        visit.beneficiary(),
                        visit.branch(),
                        visit.channel(),
                        visit.day(),
                        form,
                        new byte[0],
                        OffsetDateTime.now(ZoneOffset.UTC),
                        member,
                        new SqlParameterValue(
                                Types.BINARY, note == null ? null : note.getBytes(StandardCharsets.UTF_8)),
                        0L,
                        NO_TIME,
                        NO_ID,
                        id)
                .update();
        for (int place = 0; place < visit.requests().size(); place++) {
            NewVisit.Asked asked = visit.requests().get(place);
            tenant.sql(DeskStatements.named("add request"))
                    .params(
                            id,
                            place,
                            new SqlParameterValue(Types.OTHER, asked.service()),
                            new SqlParameterValue(Types.VARCHAR, asked.subject()))
                    .update();
        }
        for (int place = 0; place < visit.services().size(); place++) {
            NewVisit.Given given = visit.services().get(place);
            tenant.sql(DeskStatements.named("add service"))
                    .params(id, place, given.service(), given.givenBy())
                    .update();
        }
    }

    private List<ListedVisit> withParts(List<ListedVisit> visits, Map<UUID, String> names) {
        if (visits.isEmpty()) {
            return visits;
        }
        UUID[] ids = visits.stream().map(ListedVisit::id).toArray(UUID[]::new);
        List<ListedVisit.Part> parts = tenant.sql(DeskStatements.named("parts of visits"))
                .params(ids, ids)
                .query((row, index) -> ListedVisit.Part.of(row, names))
                .list();
        return visits.stream().map(visit -> visit.with(parts)).toList();
    }

    private void audit(String actor, String act, String kind, @Nullable String subject, Map<String, ?> detail) {
        tenant.sql(DeskStatements.named("audit"))
                .params(
                        actor,
                        act,
                        kind,
                        new SqlParameterValue(Types.VARCHAR, subject),
                        JSON.writeValueAsString(detail))
                .update();
    }

    private static List<String> ids(List<FileHit> files) {
        return files.stream().map(file -> file.id().toString()).toList();
    }
}
