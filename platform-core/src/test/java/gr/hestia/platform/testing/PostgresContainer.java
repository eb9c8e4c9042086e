package gr.hestia.platform.testing;

import org.testcontainers.containers.Network;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** PostgreSQL from its container image. */
final class PostgresContainer extends PostgresServer {

    private static final String IMAGE = "postgres:18";
    private static final String ALIAS = "postgres";

    private final PostgreSQLContainer container;

    private PostgresContainer(PostgreSQLContainer container, DatabaseLogins logins) {
        super(logins);
        this.container = container;
    }

    static PostgresContainer start(DatabaseLogins logins) {
        PostgreSQLContainer container = new PostgreSQLContainer(IMAGE)
                .withNetwork(Network.SHARED)
                .withNetworkAliases(ALIAS)
                .withUsername(logins.superuser().username())
                .withPassword(logins.superuser().password())
                .withEnv("POSTGRES_INITDB_ARGS", "--locale=C.UTF-8 --auth-local=scram-sha-256")
                .withCommand(
                        "postgres -c max_connections=200 -c fsync=off -c synchronous_commit=off -c full_page_writes=off");
        container.start();
        return new PostgresContainer(container, logins);
    }

    /** JDBC address under which another container of the shared network reaches a database. */
    String urlInNetwork(String database) {
        return "jdbc:postgresql://" + ALIAS + ":" + PostgreSQLContainer.POSTGRESQL_PORT + "/" + database;
    }

    @Override
    public String host() {
        return container.getHost();
    }

    @Override
    public int port() {
        return container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT);
    }

    @Override
    public void close() {
        container.stop();
    }
}
