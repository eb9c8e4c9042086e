package gr.hestia.webapi.visit;

import gr.hestia.webapi.staff.Member;
import gr.hestia.webapi.staff.Permission;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts visits, requests and persons; names nobody. */
@Service
public class CountVisits {

    private final JdbcClient tenant;

    CountVisits(JdbcClient tenant) {
        this.tenant = tenant;
    }

    /**
     * The counts of a day.
     *
     * @param all of the whole centre; a person who came to two branches counts once
     * @param byBranch of each branch that had visits
     */
    public record Day(VisitCounts all, Map<UUID, VisitCounts> byBranch) {

        /** The counts of a branch, none where it had no visits. */
        public VisitCounts of(UUID branch) {
            return byBranch.getOrDefault(branch, new VisitCounts(0, 0, 0));
        }
    }

    /** Counts a day. */
    @Transactional(readOnly = true)
    public Day of(Member by, LocalDate day) {
        by.require(Permission.VIEW_FILES);
        Map<UUID, VisitCounts> byBranch = new HashMap<>();
        VisitCounts[] all = {new VisitCounts(0, 0, 0)};
        tenant.sql("""
                        select v.branch, count(*) as visits, count(distinct v.beneficiary) as persons,
                               sum((select count(*) from visit_request r where r.visit = v.id)) as requests
                          from visit v
                         where v.withdrawn_at is null and v.day = ?
                         group by grouping sets ((v.branch), ())
                        """).param(day).query(row -> {
            UUID branch = row.getObject("branch", UUID.class);
            VisitCounts counts =
                    new VisitCounts(row.getLong("visits"), row.getLong("requests"), row.getLong("persons"));
            if (branch == null) {
                all[0] = counts;
            } else {
                byBranch.put(branch, counts);
            }
        });
        return new Day(all[0], Map.copyOf(byBranch));
    }
}
