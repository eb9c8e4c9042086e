package gr.hestia.platform.tenancy;

import java.io.Closeable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.AbstractDataSource;

/**
 * The one door to tenant data, under JPA, JdbcClient and everything else.
 *
 * <p>Every borrow sets role and search path, in one round trip, whatever the connection did before. Work without a
 * tenant gets the role {@code no_tenant}, which can read nothing: it fails closed. A tenant's role has rights in its own
 * schema only, so a query that strays gets "permission denied" from PostgreSQL and never a wrong row.
 */
public final class TenantDataSource extends AbstractDataSource implements Closeable {

    static final String NO_TENANT = "no_tenant";
    private static final String BIND = "select set_config('role', ?, false), set_config('search_path', ?, false)";

    /**
     * The schema that bears the role's name: the same text for every tenant. The driver forgets all that it has prepared
     * when the text changes; PostgreSQL looks at what the text means, and plans anew when that has changed.
     */
    private static final String OF_ITS_ROLE = "\"$user\", extensions";

    /** Of the login itself, which alone may ask its backend; the next borrow sets role and path again. */
    private static final String MEMORY =
            "reset role; select sum(total_bytes) from pg_catalog.pg_backend_memory_contexts";

    private final StripedPool pool;
    private final DataSource door;

    /** @param observed sees every connection that is lent, and may wrap it */
    TenantDataSource(StripedPool pool, UnaryOperator<DataSource> observed) {
        this.pool = pool;
        this.door = observed.apply(new Door());
    }

    @Override
    public Connection getConnection() throws SQLException {
        return door.getConnection();
    }

    /** What lends connections, before anybody looks on. */
    private final class Door extends AbstractDataSource {
        @Override
        public Connection getConnection() throws SQLException {
            return bound(pool.borrow(
                    CurrentTenant.find().map(id -> id.value().hashCode()).orElse(0)));
        }

        @Override
        public Connection getConnection(String username, String password) throws SQLException {
            throw takesNoCredentials();
        }
    }

    /**
     * A second connection for whoever holds one already, apart from their transaction. There is one for all, so that
     * nobody waits for somebody who waits; it is for what happens once in a tenant's life.
     */
    public Connection getReserve() throws SQLException {
        return bound(pool.borrowReserve());
    }

    private Connection bound(StripedPool.Lent lent) throws SQLException {
        try {
            String role = CurrentTenant.find().map(TenantId::schema).orElse(NO_TENANT);
            pool.serving(lent, role);
            bind(lent.connection(), role);
            return lent.connection();
        } catch (SQLException | RuntimeException failure) {
            lent.discard();
            throw failure;
        }
    }

    /** Refused: the credentials belong to the pool. */
    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        throw takesNoCredentials();
    }

    private static SQLException takesNoCredentials() {
        return new SQLException("this data source takes no credentials");
    }

    /**
     * Bytes that the backend of an idle connection holds, by the stripe's name; of stripes that have none at this moment,
     * nothing.
     *
     * @throws SQLException also where the login may not ask (see {@code db/bootstrap.sql})
     */
    public Map<String, Long> backendMemory() throws SQLException {
        return pool.ofIdle(TenantDataSource::memoryOf);
    }

    private static long memoryOf(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(MEMORY);
            statement.getMoreResults();
            try (ResultSet row = statement.getResultSet()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** How many connections one tenant can hold at most. */
    public int reach() {
        return pool.reach();
    }

    /** Connections lent at this moment, over all stripes. */
    public int activeConnections() {
        return pool.activeConnections();
    }

    private static void bind(Connection connection, String schema) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(BIND)) {
            statement.setString(1, schema);
            statement.setString(2, NO_TENANT.equals(schema) ? NO_TENANT : OF_ITS_ROLE);
            statement.execute();
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
