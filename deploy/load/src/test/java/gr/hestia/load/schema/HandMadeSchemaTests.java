package gr.hestia.load.schema;

import static org.assertj.core.api.Assertions.assertThat;

import gr.hestia.platform.tenancy.TenantId;
import gr.hestia.platform.testing.Login;
import gr.hestia.platform.testing.PostgresServer;
import gr.hestia.platform.testing.TenantFixture;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is compared must be the same work. */
class HandMadeSchemaTests {

    private final TenantFixture fixture = TenantFixture.shared();
    private final TenantId product = new TenantId(UUID.randomUUID());
    private final TenantId hand = new TenantId(UUID.randomUUID());

    @AfterEach
    void drop() {
        fixture.schemas().drop(product);
        fixture.schemas().drop(hand);
    }

    @Test
    void holdsWhatTheProductMakesButFlywaysHistory() throws Exception {
        fixture.schemas().createRoleAndSchema(product);
        fixture.schemas().bringUpToDate(product);
        Login admin = PostgresServer.shared().logins().admin();
        try (Connection connection =
                DriverManager.getConnection(PostgresServer.shared().url(), admin.username(), admin.password())) {
            new HandMadeSchema(connection).make(hand);
        }

        assertThat(relations(hand)).isNotEmpty().isEqualTo(relations(product));
        assertThat(fixture.schemas().isOpen(hand)).isTrue();
    }

    /** Tables and indexes with the rights on them, the schema's own name taken out. */
    private List<String> relations(TenantId tenant) {
        return fixture.catalog()
                .sql("""
                        select replace(relkind::text || ' ' || relname || ' ' || coalesce(relacl::text, ''), ?, '')
                          from pg_class
                         where relnamespace = ?::regnamespace and relkind in ('r', 'i') and relname not like 'flyway%'
                         order by relname
                        """)
                .params(tenant.schema(), tenant.schema())
                .query(String.class)
                .list();
    }
}
