package gr.hestia.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class PostgresServerTests {

    private final PostgresServer server = PostgresServer.shared();

    @Test
    void isPostgreSql18() {
        assertThat(as(server.logins().admin())
                        .sql("show server_version")
                        .query(String.class)
                        .single())
                .startsWith("18");
    }

    @Test
    void letsNobodyInWithoutThePassword() {
        Login stranger = new Login("postgres", "guessed");

        assertThatExceptionOfType(Exception.class)
                .isThrownBy(
                        () -> as(stranger).sql("select 1").query(Integer.class).single())
                .withStackTraceContaining("password authentication failed");
    }

    @Test
    void letsNoTenantRoleLogIn() {
        as(server.logins().admin()).sql("create role t_login login").update();

        assertThatExceptionOfType(Exception.class)
                .isThrownBy(() -> as(new Login("t_login", ""))
                        .sql("select 1")
                        .query(Integer.class)
                        .single())
                .withStackTraceContaining("password");
    }

    @Test
    void letsAdminMakeATenantThatTheDataPlaneMayBecomeButDoesNotInherit() {
        JdbcClient admin = as(server.logins().admin());
        admin.sql("create role t_bootstrap login noinherit").update();
        admin.sql("grant t_bootstrap to hestia_web with inherit false, set true")
                .update();
        admin.sql("create schema t_bootstrap").update();
        admin.sql("create table t_bootstrap.paper (id int)").update();
        admin.sql("grant usage on schema t_bootstrap to t_bootstrap").update();
        admin.sql("grant select on t_bootstrap.paper to t_bootstrap").update();

        assertThatExceptionOfType(Exception.class)
                .isThrownBy(() -> count(as(server.logins().web())))
                .withStackTraceContaining("permission denied for schema t_bootstrap");
        assertThat(count(inOneConnection(server.logins().web(), "set role t_bootstrap")))
                .isZero();
        assertThatExceptionOfType(Exception.class)
                .isThrownBy(() -> count(inOneConnection(server.logins().web(), "set role no_tenant")))
                .withStackTraceContaining("permission denied for schema t_bootstrap");
        assertThatExceptionOfType(Exception.class)
                .isThrownBy(() -> inOneConnection(server.logins().region(), "set role t_bootstrap"))
                .withStackTraceContaining("permission denied to set role");
    }

    @Test
    void givesNoLoginMoreThanItsPlace() {
        assertThatExceptionOfType(Exception.class)
                .isThrownBy(() ->
                        as(server.logins().web()).sql("create schema mine").update())
                .withStackTraceContaining("permission denied for database hestia");
        assertThatExceptionOfType(Exception.class)
                .isThrownBy(() -> as(server.logins().web())
                        .sql("create table public.mine (id int)")
                        .update())
                .withStackTraceContaining("permission denied for schema public");
        assertThatExceptionOfType(Exception.class)
                .isThrownBy(() -> as(server.logins().keycloak())
                        .sql("select 1")
                        .query(Integer.class)
                        .single())
                .withStackTraceContaining("permission denied for database \"hestia\"");
        assertThat(as(server.logins().admin())
                        .sql("select rolsuper from pg_roles where rolname = 'hestia_admin'")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    @Test
    void sortsAndSplitsGreek() {
        JdbcClient admin = as(server.logins().admin());

        assertThat(admin.sql(
                                "select name from (values ('Ωνάσης'), ('Άννα'), ('Βασίλης'), ('Αντώνης')) n (name) order by name")
                        .query(String.class)
                        .list())
                .containsExactly("Άννα", "Αντώνης", "Βασίλης", "Ωνάσης");
        assertThat(admin.sql("select to_tsvector('greek', 'οι επισκέψεις') @@ to_tsquery('greek', 'επίσκεψη')")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void bootstrapMayRunAgain() throws SQLException {
        Bootstrap.run(server);

        assertThat(as(server.logins().web())
                        .sql("select 1")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void keepsItsDataBetweenStarts(@TempDir Path directory) {
        DatabaseLogins logins = DatabaseLogins.random();
        List<String> said = new ArrayList<>();
        try (PostgresServer first = PostgresServer.keptIn(directory, FreePort.find(), logins, said::add)) {
            client(first, logins.admin()).sql("create schema kept").update();
        }
        try (PostgresServer second = PostgresServer.keptIn(directory, FreePort.find(), logins, said::add)) {
            assertThat(client(second, logins.admin())
                            .sql("select count(*) from pg_namespace where nspname = 'kept'")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
            assertThat(client(second, logins.admin())
                            .sql("show fsync")
                            .query(String.class)
                            .single())
                    .isEqualTo("on");
        }
        assertThat(said).hasSize(2).allMatch(line -> line.startsWith("starting PostgreSQL on port"));
    }

    @Test
    void refusesToRunTwiceOnTheSameData(@TempDir Path directory) {
        DatabaseLogins logins = DatabaseLogins.random();
        try (PostgresServer first = PostgresServer.keptIn(directory, FreePort.find(), logins, line -> {})) {
            assertThatExceptionOfType(PartFailed.class)
                    .isThrownBy(() -> PostgresServer.keptIn(directory, first.port(), logins, line -> {}))
                    .withMessageContaining("already runs on");
        }
    }

    private static int count(JdbcClient client) {
        return client.sql("select count(*) from t_bootstrap.paper")
                .query(Integer.class)
                .single();
    }

    private JdbcClient as(Login login) {
        return client(server, login);
    }

    private static JdbcClient client(PostgresServer server, Login login) {
        return JdbcClient.create(new DriverManagerDataSource(server.url(), login.username(), login.password()));
    }

    private JdbcClient inOneConnection(Login login, String first) {
        JdbcClient client = JdbcClient.create(
                new SingleConnectionDataSource(server.url(), login.username(), login.password(), true));
        client.sql(first).update();
        return client;
    }
}
