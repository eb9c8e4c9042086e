package gr.hestia.load.peers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatementLogTests {

    @Test
    void tellsTheWorkOfApplicationsWithoutWhatSurroundsIt() {
        String log = """
                2026-11-23 12:51:50.775 UTC [22146] hestia hestia tenants-1|LOG:  execute S_2: select set_config('role', $1, false)
                2026-11-23 12:51:50.775 UTC [22146] hestia hestia tenants-1|DETAIL:  Parameters: $1 = 't_01'
                2026-11-23 12:51:50.776 UTC [22146] hestia hestia tenants-1|LOG:  statement: BEGIN
                2026-11-23 12:51:50.797 UTC [22146] hestia peer|LOG:  execute <unnamed>: select v.id,
                \t       v.logged_by
                \t  from visit v
                2026-11-23 12:51:50.797 UTC [22146] hestia peer|DETAIL:  Parameters: $1 = '01'
                2026-11-23 12:51:50.798 UTC [22146] hestia peer|LOG:  execute <unnamed>: set search_path to t_01, extensions
                2026-11-23 12:51:50.798 UTC [22146] hestia hestia measure|LOG:  execute <unnamed>: select pg_reload_conf()
                2026-11-23 12:51:50.799 UTC [19006] keycloak PostgreSQL JDBC Driver|LOG:  execute <unnamed>: select re1_0.ID
                2026-11-23 12:51:50.799 UTC [22146] hestia hestia tenants-1|LOG:  execute S_1: COMMIT
                2026-11-23 12:51:50.800 UTC [22146] hestia hestia tenants-1|LOG:  execute S_9: insert into visit (id) values ($1)
                """;

        assertThat(StatementLog.statements(log))
                .containsExactly("select v.id, v.logged_by from visit v", "insert into visit (id) values ($1)");
    }
}
