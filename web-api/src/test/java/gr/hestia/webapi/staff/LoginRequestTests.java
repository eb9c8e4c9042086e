package gr.hestia.webapi.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gr.hestia.platform.tenancy.CurrentTenant;
import gr.hestia.platform.tenancy.Tenant;
import gr.hestia.platform.tenancy.TenantDataSource;
import gr.hestia.platform.testing.PostgresServer;
import gr.hestia.platform.testing.TenantDoor;
import gr.hestia.platform.testing.TenantFixture;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class LoginRequestTests {

    private static final String ASK = "select ask_for_login(?, 'INVITE', 'a@example.gr', 'Α. Β.')";

    private final Tenant sparta = TenantFixture.shared().create();
    private final Tenant zacharo = TenantFixture.shared().create();
    private final TenantDataSource door = TenantDoor.open(PostgresServer.shared(), 1, 1);
    private final JdbcClient jdbc = JdbcClient.create(door);

    @AfterEach
    void close() {
        door.close();
    }

    @Test
    void aRequestIsForTheTenantThatMakesItAndSeenByNoOther() {
        UUID member = UUID.randomUUID();
        CurrentTenant.where(sparta.id()).run(() -> ask(member));

        assertThat(tenantOf(member)).isEqualTo(sparta.id().value());
        assertThat(CurrentTenant.where(sparta.id()).call(this::listed)).isEqualTo(1);
        assertThat(CurrentTenant.where(zacharo.id()).call(this::listed)).isZero();
    }

    @Test
    void aRequestThatIsRolledBackWasNeverMade() {
        UUID member = UUID.randomUUID();
        var transaction = new TransactionTemplate(new JdbcTransactionManager(door));
        CurrentTenant.where(sparta.id())
                .run(() -> transaction.executeWithoutResult(status -> {
                    ask(member);
                    status.setRollbackOnly();
                }));

        assertThat(CurrentTenant.where(sparta.id()).call(this::listed)).isZero();
    }

    @Test
    void nobodyAsksWithoutATenantNorWritesTheQueueDirectly() {
        assertThatThrownBy(() -> ask(UUID.randomUUID())).isInstanceOf(DataAccessException.class);
        CurrentTenant.where(sparta.id())
                .run(() -> assertThatThrownBy(() -> jdbc.sql("select * from catalog.staff_invitation")
                                .query()
                                .listOfRows())
                        .isInstanceOf(DataAccessException.class));
    }

    private void ask(UUID member) {
        jdbc.sql(ASK).param(member).query((row, index) -> true).list();
    }

    private int listed() {
        return jdbc.sql("select count(*) from list_login_requests()")
                .query(Integer.class)
                .single();
    }

    private static UUID tenantOf(UUID member) {
        return TenantFixture.shared()
                .catalog()
                .sql("select tenant from catalog.staff_invitation where member = ?")
                .param(member)
                .query(UUID.class)
                .single();
    }
}
