package gr.hestia.platform.tenancy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.postgresql.PGConnection;

/** Counts how stripes are borrowed from, and how often a connection goes from one tenant to another. */
final class StripeFigures {

    /** How a connection was had. */
    enum How {
        /** From the tenant's own stripe. */
        HOME,
        /** From its neighbour, because all of its own were lent. */
        OVERFLOW,
        /** After waiting, because the neighbour's were lent too. */
        WAIT
    }

    private record Stripe(Counter home, Counter overflow, Counter waits, Counter switches) {

        Counter of(How how) {
            return switch (how) {
                case HOME -> home;
                case OVERFLOW -> overflow;
                case WAIT -> waits;
            };
        }
    }

    private final Map<HikariDataSource, Stripe> stripes = new HashMap<>();
    /** Whom each connection served last, for as long as it lives. */
    private final Cache<PGConnection, String> lastServed =
            Caffeine.newBuilder().weakKeys().build();

    StripeFigures(MeterRegistry registry, List<HikariDataSource> pools) {
        pools.forEach(pool -> stripes.put(pool, stripe(pool.getPoolName(), registry)));
    }

    private static Stripe stripe(String name, MeterRegistry registry) {
        return new Stripe(
                borrows(name, How.HOME, registry),
                borrows(name, How.OVERFLOW, registry),
                borrows(name, How.WAIT, registry),
                Counter.builder("hestia.stripes.switches")
                        .description("Connections lent to another tenant than the last")
                        .tag("stripe", name)
                        .register(registry));
    }

    private static Counter borrows(String stripe, How how, MeterRegistry registry) {
        return Counter.builder("hestia.stripes.borrows")
                .description("Connections lent, by how they were had")
                .tag("stripe", stripe)
                .tag("how", how.name().toLowerCase(Locale.ROOT))
                .register(registry);
    }

    void borrowed(HikariDataSource pool, How how) {
        of(pool).of(how).increment();
    }

    void serving(StripedPool.Lent lent, String role) throws SQLException {
        Connection connection = lent.connection();
        if (stripes.containsKey(lent.stripe())
                && !role.equals(lastServed.asMap().put(connection.unwrap(PGConnection.class), role))) {
            of(lent.stripe()).switches().increment();
        }
    }

    private Stripe of(HikariDataSource pool) {
        Stripe stripe = stripes.get(pool);
        if (stripe == null) {
            throw new IllegalArgumentException("no stripe of this pool");
        }
        return stripe;
    }
}
