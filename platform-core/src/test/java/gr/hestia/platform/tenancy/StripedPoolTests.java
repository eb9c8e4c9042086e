package gr.hestia.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariConfig;
import gr.hestia.platform.tenancy.StripedPool.Lent;
import gr.hestia.platform.testing.PostgresServer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Four stripes of one connection each. */
class StripedPoolTests {

    private static final int BUSY = 1;
    private static final int OTHER = 3;

    private final StripedPool pool = new StripedPool(4, StripedPoolTests::configuration, new SimpleMeterRegistry());

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void aTenantKeepsToItsOwnStripe() throws SQLException {
        Lent first = pool.borrow(BUSY);
        first.connection().close();

        assertThat(pool.borrow(BUSY).stripe()).isSameAs(first.stripe());
    }

    @Test
    void aBusyTenantOverflowsToOneNeighbourAndLeavesTheRestToOthers() throws SQLException {
        Lent own = pool.borrow(BUSY);
        Lent neighbours = pool.borrow(BUSY);
        assertThat(neighbours.stripe()).isNotSameAs(own.stripe());

        assertThatExceptionOfType(SQLTransientConnectionException.class).isThrownBy(() -> pool.borrow(BUSY));

        assertThat(pool.borrow(OTHER).connection().isValid(5)).isTrue();
        own.connection().close();
        assertThat(pool.borrow(BUSY).stripe()).isSameAs(own.stripe());
    }

    @Test
    void whoHoldsEverythingWithinReachMayStillWaitForTheReserve() throws SQLException {
        pool.borrow(BUSY);
        pool.borrow(BUSY);

        assertThat(pool.borrowReserve().connection().isValid(5)).isTrue();
    }

    private static HikariConfig configuration(int index) {
        PostgresServer server = PostgresServer.shared();
        HikariConfig configuration = new HikariConfig();
        configuration.setJdbcUrl(server.url());
        configuration.setUsername(server.logins().web().username());
        configuration.setPassword(server.logins().web().password());
        configuration.setMaximumPoolSize(1);
        configuration.setMinimumIdle(0);
        configuration.setConnectionTimeout(500);
        return configuration;
    }
}
