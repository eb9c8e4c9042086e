package gr.hestia.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gr.hestia.platform.testing.PostgresServer;
import gr.hestia.platform.testing.TenantDoor;
import gr.hestia.platform.testing.TenantFixture;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One connection only, so that each borrower gets what the one before it left behind. */
class TenantIsolationTests {

    private static final String PERMISSION_DENIED = "42501";
    private static final String UNDEFINED_TABLE = "42P01";

    private final TenantFixture fixture = TenantFixture.shared();
    private final Tenant sparta = fixture.create();
    private final Tenant zacharo = fixture.create();
    private TenantDataSource door;
    private JdbcClient jdbc;

    @BeforeEach
    void open() {
        door = TenantDoor.open(PostgresServer.shared(), 1, 1);
        jdbc = JdbcClient.create(door);
    }

    @AfterEach
    void close() {
        door.close();
    }

    @Test
    void workWithoutATenantCanReadNothing() {
        assertThat(jdbc.sql("select current_user").query(String.class).single()).isEqualTo("no_tenant");
        assertRefused("select * from audit_event", UNDEFINED_TABLE);
        assertRefused("select * from " + sparta.id().schema() + ".audit_event", PERMISSION_DENIED);
        assertRefused("select * from catalog.tenant", PERMISSION_DENIED);
    }

    @Test
    void aConnectionUsedByOneTenantShowsTheNextOnlyItsOwn() {
        in(sparta, () -> write("of sparta"));
        in(zacharo, () -> write("of zacharo"));

        assertThat(CurrentTenant.where(zacharo.id()).call(this::actors)).containsExactly("of zacharo");
        assertThat(CurrentTenant.where(sparta.id()).call(this::actors)).containsExactly("of sparta");
        assertRefused("select * from audit_event", UNDEFINED_TABLE);
    }

    @Test
    void whatIsPreparedForOneTenantStaysPreparedForTheNext() {
        for (int turn = 0; turn < 10; turn++) {
            in(turn % 2 == 0 ? sparta : zacharo, this::actors);
        }

        List<Long> prepared = CurrentTenant.where(sparta.id())
                .call(() -> jdbc.sql("""
                                select generic_plans + custom_plans from pg_prepared_statements
                                 where statement like '%from audit_event%'
                                """).query(Long.class).list());
        assertThat(prepared).singleElement().satisfies(uses -> assertThat(uses).isGreaterThan(3));
    }

    @Test
    void aQueryThatNamesAnothersSchemaIsRefused() {
        in(sparta, () -> {
            assertRefused("select * from " + zacharo.id().schema() + ".audit_event", PERMISSION_DENIED);
            assertRefused("delete from " + zacharo.id().schema() + ".member", PERMISSION_DENIED);
        });
    }

    @Test
    void rawJdbcGoesThroughTheSameDoor() {
        in(sparta, () -> write("of sparta"));
        in(zacharo, () -> {
            try (Connection connection = door.getConnection();
                    var statement = connection.createStatement();
                    var rows = statement.executeQuery("select current_user, count(*) from audit_event")) {
                rows.next();
                assertThat(rows.getString(1)).isEqualTo(zacharo.id().schema());
                assertThat(rows.getInt(2)).isZero();
            } catch (SQLException failure) {
                throw new AssertionError(failure);
            }
        });
    }

    @Test
    void aTenantCannotBeBoundInsideATransaction() {
        var transaction = new TransactionTemplate(new JdbcTransactionManager(door));
        in(
                sparta,
                () -> transaction.executeWithoutResult(status -> assertThatExceptionOfType(TenantBindingRefused.class)
                        .isThrownBy(() -> CurrentTenant.where(sparta.id()))));
        transaction.executeWithoutResult(status -> assertThatExceptionOfType(TenantBindingRefused.class)
                .isThrownBy(() -> CurrentTenant.where(sparta.id())));
    }

    @Test
    void aTenantCannotBeBoundInsideTheWorkOfAnother() {
        in(
                sparta,
                () -> assertThatExceptionOfType(TenantBindingRefused.class)
                        .isThrownBy(() -> CurrentTenant.where(zacharo.id())));
    }

    @Test
    void anotherThreadInheritsNoTenant() {
        in(
                sparta,
                () -> assertThat(CompletableFuture.supplyAsync(CurrentTenant::find)
                                .join())
                        .isEmpty());
    }

    @Test
    void aRollbackLeavesTheNextBorrowerItsOwnTenant() {
        var transaction = new TransactionTemplate(new JdbcTransactionManager(door));
        in(
                sparta,
                () -> transaction.executeWithoutResult(status -> {
                    write("taken back");
                    status.setRollbackOnly();
                }));
        in(zacharo, () -> assertThat(actors()).isEmpty());
        in(sparta, () -> assertThat(actors()).isEmpty());
    }

    @Test
    void aTenantClosedInMidFlightIsOutOfReachForTheStatementsThatFollow() {
        var transaction = new TransactionTemplate(new JdbcTransactionManager(door));
        in(
                sparta,
                () -> transaction.executeWithoutResult(status -> {
                    write("before");
                    fixture.schemas().close(sparta.id());
                    assertRefused("select * from " + sparta.id().schema() + ".audit_event", PERMISSION_DENIED);
                    status.setRollbackOnly();
                }));
        in(sparta, () -> assertThatThrownBy(this::actors).hasRootCauseInstanceOf(SQLException.class));
        in(zacharo, () -> assertThat(actors()).isEmpty());

        fixture.schemas().reopen(sparta.id());
        in(sparta, () -> assertThat(actors()).isEmpty());
    }

    @Test
    void whatCannotBeBoundIsThrownAwayAndCostsNoConnection() throws SQLException {
        fixture.schemas().close(sparta.id());
        try (TenantDataSource striped = TenantDoor.open(PostgresServer.shared(), 3, 3)) {
            in(
                    sparta,
                    () -> IntStream.range(0, 12)
                            .forEach(attempt ->
                                    assertThatThrownBy(striped::getConnection).isInstanceOf(SQLException.class)));

            assertThat(striped.activeConnections()).isZero();
            in(
                    zacharo,
                    () -> assertThat(JdbcClient.create(striped)
                                    .sql("select count(*) from audit_event")
                                    .query(Integer.class)
                                    .single())
                            .isZero());
        } finally {
            fixture.schemas().reopen(sparta.id());
        }
    }

    @Test
    void theTenantsRoleCanNeitherAlterNorForget() {
        in(sparta, () -> {
            write("kept");
            assertRefused("update audit_event set actor = 'somebody else'", PERMISSION_DENIED);
            assertRefused("delete from audit_event", PERMISSION_DENIED);
            assertRefused("drop table audit_event", PERMISSION_DENIED);
            assertRefused("create table more (id int)", PERMISSION_DENIED);
            assertThat(actors()).containsExactly("kept");
        });
    }

    @Test
    void theLoginOfRegionsCanBecomeNoTenant() {
        DatabaseProperties database = TenantFixture.database(PostgresServer.shared(), 1, 1);
        try (TenantDataSource asRegion = LoginPools.tenants(database, database.region())) {
            in(
                    sparta,
                    () -> assertThatThrownBy(asRegion::getConnection)
                            .isInstanceOf(SQLException.class)
                            .extracting(failure -> ((SQLException) failure).getSQLState())
                            .isEqualTo(PERMISSION_DENIED));
        }
    }

    private void in(Tenant tenant, Runnable work) {
        CurrentTenant.where(tenant.id()).run(work);
    }

    private void write(String actor) {
        jdbc.sql("insert into audit_event (id, actor, act, subject_kind) values (uuidv7(), ?, 'test', 'test')")
                .param(actor)
                .update();
    }

    private List<String> actors() {
        return jdbc.sql("select actor from audit_event").query(String.class).list();
    }

    private void assertRefused(String sql, String state) {
        assertThatThrownBy(() -> jdbc.sql(sql).update())
                .isInstanceOf(BadSqlGrammarException.class)
                .extracting(failure ->
                        ((BadSqlGrammarException) failure).getSQLException().getSQLState())
                .isEqualTo(state);
    }
}
