package gr.hestia.platform.tenancy;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * A tenant's place in every address: {@code /sparti}, {@code /api/v1/tenants/sparti}.
 *
 * @param value 3 to 40 lower-case Latin letters, digits and single hyphens, beginning with a letter, and none of the
 *     words that the platform's own addresses use
 */
public record Slug(String value) {

    /** First path segments that belong to the platform. */
    public static final Set<String> RESERVED = Set.of(
            "access",
            "account",
            "actuator",
            "admin",
            "api",
            "assets",
            "centres",
            "console",
            "directory",
            "docs",
            "error",
            "favicon",
            "favicon.ico",
            "health",
            "hestia",
            "login",
            "logout",
            "management",
            "oauth2",
            "openapi",
            "public",
            "robots",
            "robots.txt",
            "search",
            "sitemap",
            "static",
            "status",
            "webjars");

    private static final Pattern FORM = Pattern.compile("[a-z](?:[a-z0-9]|-(?=[a-z0-9])){2,39}");

    /** @throws IllegalArgumentException if the value has not the form of a slug or is reserved */
    public Slug {
        if (!hasForm(value)) {
            throw new IllegalArgumentException("not a slug");
        }
        if (RESERVED.contains(value)) {
            throw new IllegalArgumentException("a reserved slug");
        }
    }

    /** Whether the text has the form of a slug, reserved or not. */
    public static boolean hasForm(String text) {
        return FORM.matcher(text).matches();
    }

    /** Whether the text could be some tenant's slug. */
    public static boolean isValid(String text) {
        return hasForm(text) && !RESERVED.contains(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
