package gr.hestia.platform.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.Resource;

/**
 * One file under {@code db/tenant}: schema-neutral SQL with the placeholder {@code ${role}}.
 *
 * @param version its number, from 1 upward
 * @param description what Flyway calls it
 * @param script its file name
 * @param checksum Flyway's checksum of the file
 * @param sql its text
 */
record TenantMigration(int version, String description, String script, int checksum, String sql) {

    /** The text with the tenant's role in place. */
    String sqlFor(String role) {
        return sql.replace("${role}", role);
    }

    static String read(Resource resource) {
        try {
            return resource.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
