package gr.hestia.platform.tenancy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The version of a tenant's schema that this build was written for: the highest number under {@code db/tenant}.
 *
 * <p>An older schema is not understood. A newer one is, because migrations only add while the version before is still
 * running.
 */
public final class TenantSchemaVersion {

    private static final Pattern FILE = Pattern.compile("V(\\d+)__.+\\.sql");
    private static final int EXPECTED = highest();

    private TenantSchemaVersion() {}

    /** The version that this build needs at least. */
    public static int expected() {
        return EXPECTED;
    }

    static boolean understands(Tenant tenant) {
        return tenant.schemaVersion() >= EXPECTED;
    }

    private static int highest() {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:db/tenant/V*__*.sql");
            return Arrays.stream(files)
                    .map(file -> FILE.matcher(String.valueOf(file.getFilename())))
                    .filter(Matcher::matches)
                    .mapToInt(name -> Integer.parseInt(name.group(1)))
                    .max()
                    .orElseThrow(() -> new IllegalStateException("no migrations under db/tenant"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
