package gr.hestia.load.schema;

import gr.hestia.platform.tenancy.TenantId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A tenant's role and schema as a person with psql would make them: one script, one connection, one transaction. No lock,
 * no history, no second look; what remains is what PostgreSQL itself needs for the DDL.
 */
final class HandMadeSchema {

    private static final String FRAME = """
            begin;
            create role ${role} login noinherit;
            create schema ${role};
            grant usage on schema ${role} to ${role};
            grant ${role} to hestia_web with inherit false, set true;
            set local search_path = ${role}, extensions;
            %s
            commit;
            """;

    private final Connection connection;
    private final String script;

    HandMadeSchema(Connection connection) {
        this.connection = connection;
        this.script = FRAME.formatted(migrations());
    }

    void make(TenantId tenant) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(script.replace("${role}", tenant.schema()));
        }
    }

    private static String migrations() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:db/tenant/V*.sql"))
                    .sorted(Comparator.comparingInt(HandMadeSchema::version))
                    .map(HandMadeSchema::text)
                    .collect(Collectors.joining("\n"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static int version(Resource migration) {
        String name = String.valueOf(migration.getFilename());
        return Integer.parseInt(name.substring(1, name.indexOf("__")));
    }

    private static String text(Resource migration) {
        try {
            return migration.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
