package gr.hestia.peers.tenant;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** One pool for all: a borrowed connection is set to the tenant's schema, and set back before it is returned. */
final class SharedPool extends TenantConnections {

    private static final long serialVersionUID = 1L;

    private final transient HikariDataSource pool;

    SharedPool(HikariDataSource pool) {
        super(pool);
        this.pool = pool;
    }

    @Override
    public Connection getConnection(String schema) throws SQLException {
        Connection connection = pool.getConnection();
        try {
            // The extensions' schema is needed as well, so Connection.setSchema does not do.
            say(connection, "set search_path to " + schema + ", extensions");
            return connection;
        } catch (SQLException failure) {
            discard(connection);
            throw failure;
        }
    }

    /** A connection that cannot be set back serves nobody again. */
    @Override
    public void releaseConnection(String schema, Connection connection) throws SQLException {
        try {
            say(connection, "reset search_path");
        } catch (SQLException failure) {
            discard(connection);
            throw failure;
        }
        connection.close();
    }

    private void discard(Connection connection) throws SQLException {
        pool.evictConnection(connection);
        connection.close();
    }

    private static void say(Connection connection, String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
