package gr.hestia.webapi.visit;

import gr.hestia.platform.audit.AuditEvent;
import gr.hestia.platform.audit.AuditTrail;
import gr.hestia.platform.web.Paging;
import gr.hestia.webapi.beneficiary.FileDirectory;
import gr.hestia.webapi.beneficiary.FileNotFound;
import gr.hestia.webapi.staff.Member;
import gr.hestia.webapi.staff.Permission;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists visits: of a day, of a person, or one. Reading them is written into the trail like reading a file: one row for a
 * page of a list, with everybody whom it shows.
 */
@Service
public class ListVisits {

    private static final String OF_DAY =
            " where v.withdrawn_at is null and v.day = :day and (:branch::uuid is null or v.branch = :branch)";

    private static final String OF_BENEFICIARY = " where v.beneficiary = :beneficiary";

    private final VisitQuery query;
    private final JdbcClient tenant;
    private final FileDirectory files;
    private final AuditTrail audit;

    ListVisits(VisitQuery query, JdbcClient tenant, FileDirectory files, AuditTrail audit) {
        this.query = query;
        this.tenant = tenant;
        this.files = files;
        this.audit = audit;
    }

    /**
     * Part of a list.
     *
     * @param visits the visits of this page
     * @param page number of the page, from 1
     * @param pageSize most visits on a page
     * @param total visits on all pages
     */
    public record Page(List<VisitEntry> visits, int page, int pageSize, long total) {}

    /**
     * The visits of a day, the latest first.
     *
     * @param branch only of this branch; null for all
     */
    @Transactional
    public Page ofDay(Member by, LocalDate day, @Nullable UUID branch, int page, int pageSize, Locale locale) {
        by.require(Permission.VIEW_FILES);
        Map<String, Object> values = new HashMap<>();
        values.put("day", day);
        values.put("branch", branch);
        Page found = page(OF_DAY, " order by v.began desc, v.id desc", values, page, pageSize, locale);
        audit.record(new AuditEvent(
                "visit.listed",
                "visit",
                null,
                Map.of(
                        "day",
                        day.toString(),
                        "branch",
                        branch == null ? "" : branch.toString(),
                        "found",
                        found.total(),
                        "page",
                        page,
                        "beneficiaries",
                        found.visits().stream()
                                .map(visit -> visit.beneficiary().id().toString())
                                .distinct()
                                .toList())));
        return found;
    }

    /** How many visits of a person {@link #ofBeneficiary} lists. */
    @Transactional(readOnly = true)
    public long countOfBeneficiary(Member by, UUID beneficiary) {
        by.require(Permission.VIEW_FILES);
        return count(OF_BENEFICIARY, Map.of("beneficiary", beneficiary));
    }

    /**
     * The visits of a person, the latest first, withdrawn ones included.
     *
     * @throws FileNotFound if this centre has no such file
     */
    @Transactional
    public Page ofBeneficiary(Member by, UUID beneficiary, int page, int pageSize, Locale locale) {
        by.require(Permission.VIEW_FILES);
        files.mustExist(beneficiary);
        Page found = page(
                OF_BENEFICIARY,
                " order by v.day desc, v.began desc, v.id desc",
                Map.of("beneficiary", beneficiary),
                page,
                pageSize,
                locale);
        audit.record(AuditEvent.of("beneficiary.visits-viewed", "beneficiary", beneficiary)
                .with("found", found.total())
                .with("page", page));
        return found;
    }

    /**
     * One visit.
     *
     * @throws VisitNotFound if this centre has logged no such visit
     */
    @Transactional
    public VisitEntry get(Member by, UUID id, Locale locale) {
        by.require(Permission.VIEW_FILES);
        VisitEntry visit = query.list(" where v.id = :id", Map.of("id", id), locale).stream()
                .findFirst()
                .orElseThrow(() -> VisitNotFound.withId(id));
        audit.record(AuditEvent.of("visit.viewed", "visit", id)
                .with("beneficiary", visit.beneficiary().id().toString()));
        return visit;
    }

    private Page page(String where, String order, Map<String, ?> values, int page, int pageSize, Locale locale) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("limit", pageSize);
        all.put("offset", (page - 1L) * pageSize);
        List<VisitEntry> visits = query.list(where + order + " limit :limit offset :offset", all, locale);
        long total = Paging.total(visits.size(), page, pageSize, () -> count(where, values));
        return new Page(visits, page, pageSize, total);
    }

    private long count(String where, Map<String, ?> values) {
        return tenant.sql("select count(*) from visit v" + where)
                .params(values)
                .query(Long.class)
                .single();
    }
}
