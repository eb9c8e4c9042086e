package gr.hestia.platform.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gr.hestia.platform.tenancy.TenantId;
import gr.hestia.platform.tenancy.TenantSchemaVersion;
import gr.hestia.platform.testing.TenantFixture;
import java.util.UUID;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TenantSchemasTests {

    private final TenantFixture fixture = TenantFixture.shared();
    private final TenantSchemas schemas = fixture.schemas();
    private final TenantId tenant = new TenantId(UUID.randomUUID());

    @AfterEach
    void drop() {
        schemas.drop(tenant);
    }

    @Test
    void makingTwiceGivesOneSchemaThatFlywayRecognises() {
        schemas.createRoleAndSchema(tenant);
        schemas.createRoleAndSchema(tenant);
        int version = schemas.bringUpToDate(tenant);

        assertThat(schemas.bringUpToDate(tenant)).isEqualTo(version).isEqualTo(TenantSchemaVersion.expected());
        assertThat(history()).isEqualTo(version);
        schemas.validate(tenant);
        assertThat(schemas.isOpen(tenant)).isTrue();
    }

    @Test
    void flywayRefusesAHistoryThatWasTamperedWith() {
        schemas.createRoleAndSchema(tenant);
        schemas.bringUpToDate(tenant);
        fixture.catalog()
                .sql("update " + tenant.schema()
                        + ".flyway_schema_history set checksum = checksum + 1 where version = '1'")
                .update();

        assertThatThrownBy(() -> schemas.validate(tenant)).isInstanceOf(FlywayValidateException.class);
    }

    @Test
    void everyTableIsGrantedByNameAndNothingMayBeTruncated() {
        schemas.createRoleAndSchema(tenant);
        schemas.bringUpToDate(tenant);

        assertThat(fixture.catalog()
                        .sql("""
                                select c.relname from pg_class c
                                 where c.relnamespace = ?::regnamespace and c.relkind in ('r', 'p')
                                   and c.relname <> 'flyway_schema_history'
                                   and (not has_table_privilege(?, c.oid, 'select')
                                        or has_table_privilege(?, c.oid, 'truncate, references, trigger'))
                                """)
                        .params(tenant.schema(), tenant.schema(), tenant.schema())
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    @Test
    void everyForeignKeyHasAnIndex() {
        schemas.createRoleAndSchema(tenant);
        schemas.bringUpToDate(tenant);

        assertThat(fixture.catalog()
                        .sql("""
                                select k.conname from pg_constraint k
                                 where k.contype = 'f' and k.connamespace = ?::regnamespace
                                   and not exists (select from pg_index i where i.indrelid = k.conrelid
                                                    and (i.indkey::int2[])[0:cardinality(k.conkey) - 1] @> k.conkey)
                                """)
                        .param(tenant.schema())
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    @Test
    void aClosedSchemaIsNotOpenUntilItIsReopened() {
        schemas.createRoleAndSchema(tenant);
        schemas.bringUpToDate(tenant);

        schemas.close(tenant);
        assertThat(schemas.isOpen(tenant)).isFalse();
        schemas.reopen(tenant);
        assertThat(schemas.isOpen(tenant)).isTrue();
    }

    private int history() {
        return fixture.catalog()
                .sql("select count(*) from " + tenant.schema() + ".flyway_schema_history")
                .query(Integer.class)
                .single();
    }
}
