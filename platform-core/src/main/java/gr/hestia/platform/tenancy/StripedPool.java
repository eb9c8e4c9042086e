package gr.hestia.platform.tenancy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.Closeable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
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

    StripedPool(int count, IntFunction<HikariConfig> configuration) {
        this.stripes = IntStream.range(0, count)
                .mapToObj(index -> new HikariDataSource(configuration.apply(index)))
                .toList();
        HikariConfig apart = configuration.apply(count);
        apart.setMaximumPoolSize(1);
        this.reserve = new HikariDataSource(apart);
    }

    Lent borrow(int key) throws SQLException {
        int home = Math.floorMod(key, stripes.size());
        for (int step = 0; step < REACH; step++) {
            HikariDataSource stripe = stripes.get((home + step) % stripes.size());
            if (hasOneToSpare(stripe)) {
                return new Lent(stripe.getConnection(), stripe);
            }
        }
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
