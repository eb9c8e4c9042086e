package gr.hestia.platform.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Tenant migrations are schema-neutral and fit for Citus: no schema, no path, no trigger, no blanket grant. */
class MigrationFilesTests {

    static Stream<Resource> tenantMigrations() throws Exception {
        return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath:db/tenant/*.sql"));
    }

    @ParameterizedTest
    @MethodSource("tenantMigrations")
    void aTenantMigrationIsNeutral(Resource file) {
        String sql = TenantMigration.read(file).toLowerCase(Locale.ROOT).replaceAll("--[^\n]*", "");

        assertThat(sql)
                .doesNotContain(
                        "search_path", "create schema", "create trigger", "on all tables", "catalog.", "public.")
                .doesNotContainPattern("\\bt_[0-9a-f]{32}\\b")
                .doesNotContainPattern("create\\s+(or\\s+replace\\s+)?function");
    }
}
