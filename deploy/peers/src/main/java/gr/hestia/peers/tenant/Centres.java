package gr.hestia.peers.tenant;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The active tenants by slug; each is looked up once. */
@Repository
class Centres {

    private final JdbcClient database;
    private final Map<String, Centre> known = new ConcurrentHashMap<>();

    Centres(JdbcClient database) {
        this.database = database;
    }

    Optional<Centre> find(String slug) {
        Centre centre = known.get(slug);
        if (centre != null) {
            return Optional.of(centre);
        }
        Optional<Centre> found = database.sql("""
                        select 't_' || replace(id::text, '-', ''), organization from catalog.tenant
                         where slug = ? and state = 'ACTIVE'
                        """)
                .param(slug)
                .query((row, index) -> new Centre(row.getString(1), row.getString(2)))
                .optional();
        found.ifPresent(each -> known.put(slug, each));
        return found;
    }
}
