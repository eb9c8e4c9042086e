package gr.hestia.platform.tenancy;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The immutable identity of a tenant.
 *
 * <p>Schema and role carry the same name, derived from the id alone, so that neither a slug nor anything a person
 * typed ever becomes part of an SQL statement.
 *
 * @param value the tenant's UUID
 */
public record TenantId(UUID value) {

    private static final Pattern SCHEMA = Pattern.compile("t_[0-9a-f]{32}");

    /** The name of the tenant's schema and of its database role: {@code t_} and 32 hexadecimal digits. */
    public String schema() {
        return checked("t_" + value.toString().replace("-", ""));
    }

    /**
     * Reads an id back from its text form.
     *
     * @throws IllegalArgumentException if {@code text} is no UUID
     */
    public static TenantId of(String text) {
        return new TenantId(UUID.fromString(text));
    }

    private static String checked(String schema) {
        if (!SCHEMA.matcher(schema).matches()) {
            throw new IllegalStateException("not a tenant schema name");
        }
        return schema;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
