package gr.hestia.webapi.beneficiary;

import gr.hestia.webapi.staff.Member;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what a member asked the search box for a working day, so that a result has an address that holds nothing of what
 * was typed: names and ΑΜΚΑ stay out of histories, logs and shared screens.
 *
 * <p>What was asked is encrypted under the tenant's key, and only the member who asked sees it again.
 */
@Service
public class RecentSearches {

    private static final Duration KEPT_FOR = Duration.ofHours(12);
    private static final int LONGEST = 200;

    private final JdbcClient tenant;
    private final Sealer sealer;
    private final Clock clock;

    RecentSearches(JdbcClient tenant, Sealer sealer, Clock clock) {
        this.tenant = tenant;
        this.sealer = sealer;
        this.clock = clock;
    }

    /** Keeps what was typed, at most 200 characters of it, and forgets what is old, whoever asked it. */
    @Transactional
    public UUID keep(Member by, String typed) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        tenant.sql("delete from file_search where asked_at < ?")
                .param(now.minus(KEPT_FOR))
                .update();
        String asked = typed.strip();
        return tenant.sql(
                        "insert into file_search (id, member, asked, asked_at) values (uuidv7(), ?, ?, ?) returning id")
                .params(by.id(), sealer.encrypt(asked.substring(0, Math.min(asked.length(), LONGEST))), now)
                .query(UUID.class)
                .single();
    }

    /** What the member asked then; empty when it is forgotten or another member's. */
    @Transactional(readOnly = true)
    public Optional<String> find(Member by, UUID search) {
        return tenant.sql("select asked from file_search where id = ? and member = ? and asked_at >= ?")
                .params(search, by.id(), OffsetDateTime.now(clock).minus(KEPT_FOR))
                .query(byte[].class)
                .optional()
                .map(sealer::decrypt);
    }
}
