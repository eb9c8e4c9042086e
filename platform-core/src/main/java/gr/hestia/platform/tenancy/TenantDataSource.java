package gr.hestia.platform.tenancy;

import java.io.Closeable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
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

    private final StripedPool pool;

    TenantDataSource(StripedPool pool) {
        this.pool = pool;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return bound(pool.borrow(
                CurrentTenant.find().map(id -> id.value().hashCode()).orElse(0)));
    }

    /**
     * A second connection for whoever holds one already, apart from their transaction. There is one for all, so that
     * nobody waits for somebody who waits; it is for what happens once in a tenant's life.
     */
    public Connection getReserve() throws SQLException {
        return bound(pool.borrowReserve());
    }

    private static Connection bound(StripedPool.Lent lent) throws SQLException {
        try {
            bind(lent.connection(), CurrentTenant.find().map(TenantId::schema).orElse(NO_TENANT));
            return lent.connection();
        } catch (SQLException | RuntimeException failure) {
            lent.discard();
            throw failure;
        }
    }

    /** Refused: the credentials belong to the pool. */
    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        throw new SQLException("this data source takes no credentials");
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
