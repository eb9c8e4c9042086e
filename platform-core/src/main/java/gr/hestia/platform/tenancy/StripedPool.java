package gr.hestia.platform.tenancy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import gr.hestia.platform.tenancy.StripeFigures.How;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.Closeable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Connections in stripes: a tenant keeps to the few of its own stripe, so that a backend caches the catalog of few
 * tenants and seldom plans statements anew for another.
 *
 * <p>A full stripe overflows to the next one, and no further: else every backend would come to serve every tenant as soon
 * as all are busy, and one busy tenant could take every connection. When both are full, the borrower waits at its own.
 * The choice looks at counts that may change under it, which costs at worst a wait at the neighbour.
 */
final class StripedPool implements Closeable {

    /** How many stripes a tenant reaches. */
    private static final int REACH = 2;

    private final List<HikariDataSource> stripes;
    private final HikariDataSource reserve;
    private final StripeFigures figures;

    StripedPool(int count, IntFunction<HikariConfig> configuration, MeterRegistry registry) {
        this.stripes = IntStream.range(0, count)
                .mapToObj(index -> new HikariDataSource(configuration.apply(index)))
                .toList();
        HikariConfig apart = configuration.apply(count);
        apart.setMaximumPoolSize(1);
        this.reserve = new HikariDataSource(apart);
        this.figures = new StripeFigures(registry, stripes);
    }

    Lent borrow(int key) throws SQLException {
        int home = Math.floorMod(key, stripes.size());
        for (int step = 0; step < REACH; step++) {
            HikariDataSource stripe = stripes.get((home + step) % stripes.size());
            if (hasOneToSpare(stripe)) {
                figures.borrowed(stripe, step == 0 ? How.HOME : How.OVERFLOW);
                return new Lent(stripe.getConnection(), stripe);
            }
        }
        figures.borrowed(stripes.get(home), How.WAIT);
        return new Lent(stripes.get(home).getConnection(), stripes.get(home));
    }

    /** The one connection for which a borrower may wait who holds another. */
    Lent borrowReserve() throws SQLException {
        return new Lent(reserve.getConnection(), reserve);
    }

    /**
     * A connection and the stripe it belongs to.
     *
     * @param connection what the borrower works with
     * @param stripe the only pool that may take it back
     */
    record Lent(Connection connection, HikariDataSource stripe) {

        /** Closes the connection for good instead of returning it. */
        void discard() throws SQLException {
            stripe.evictConnection(connection);
            connection.close();
        }
    }

    /** Notes whom a lent connection is about to serve. */
    void serving(Lent lent, String role) throws SQLException {
        figures.serving(lent, role);
    }

    /**
     * An idle connection of every stripe that has one, by the stripe's name, lent in turn.
     *
     * @throws SQLException if a stripe's connection cannot be had or worked with
     */
    <R> Map<String, R> ofIdle(Sample<R> sample) throws SQLException {
        Map<String, R> results = new LinkedHashMap<>();
        for (HikariDataSource stripe : stripes) {
            var pool = stripe.getHikariPoolMXBean();
            if (pool != null && pool.getIdleConnections() > 0) {
                try (Connection connection = stripe.getConnection()) {
                    results.put(stripe.getPoolName(), sample.of(connection));
                }
            }
        }
        return results;
    }

    /** What is asked of an idle connection. */
    @FunctionalInterface
    interface Sample<R> {
        R of(Connection connection) throws SQLException;
    }

    /** Connections within a tenant's reach. */
    int reach() {
        return Math.min(REACH, stripes.size()) * stripes.getFirst().getMaximumPoolSize();
    }

    int activeConnections() {
        return stripes.stream()
                .mapToInt(stripe -> stripe.getHikariPoolMXBean().getActiveConnections())
                .sum();
    }

    private static boolean hasOneToSpare(HikariDataSource stripe) {
        var pool = stripe.getHikariPoolMXBean();
        return pool == null
                || pool.getActiveConnections() + pool.getThreadsAwaitingConnection() < stripe.getMaximumPoolSize();
    }

    @Override
    public void close() {
        stripes.forEach(HikariDataSource::close);
        reserve.close();
    }
}
