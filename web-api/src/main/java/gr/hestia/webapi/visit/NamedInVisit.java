package gr.hestia.webapi.visit;

import gr.hestia.webapi.staff.Member;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks up what a visit names: the branch, services and colleagues that the centre really has. */
@Repository
class NamedInVisit {

    private final JdbcClient tenant;

    NamedInVisit(JdbcClient tenant) {
        this.tenant = tenant;
    }

    /**
     * Of what a visit names, what can be named.
     *
     * @param branches in use, at which the member works
     * @param services of the centre
     * @param colleagues who have not left
     */
    record Known(Set<UUID> branches, Set<UUID> services, Set<UUID> colleagues) {}

    Known find(Member by, VisitDetails details) {
        Known known = new Known(new HashSet<>(), new HashSet<>(), new HashSet<>());
        tenant.sql("""
                        select 'branch' as kind, id from branch where active and id = :branch
                         union all
                        select 'service', id from service where id = any (:services)
                         union all
                        select 'colleague', id from member where state <> 'REMOVED' and id = any (:colleagues)
                        """)
                .param("branch", details.branch())
                .param("services", services(details))
                .param("colleagues", colleagues(details))
                .query(row -> {
                    UUID id = row.getObject("id", UUID.class);
                    switch (row.getString("kind")) {
                        case "branch" -> known.branches().add(id);
                        case "service" -> known.services().add(id);
                        default -> known.colleagues().add(id);
                    }
                });
        known.branches().removeIf(branch -> !by.worksAt(branch));
        return known;
    }

    private static UUID[] services(VisitDetails details) {
        return Stream.concat(
                        details.requests().stream().map(Request::service),
                        details.services().stream().map(GivenService::service))
                .filter(Objects::nonNull)
                .distinct()
                .toArray(UUID[]::new);
    }

    private static UUID[] colleagues(VisitDetails details) {
        return details.services().stream().map(GivenService::givenBy).distinct().toArray(UUID[]::new);
    }
}
