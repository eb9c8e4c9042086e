package gr.hestia.admin.api;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The version of a thing as an entity tag (RFC 9110, section 8.8.3). */
public final class EntityTags {

    private static final Pattern FORM = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

    private EntityTags() {}

    /** The tag of a version. */
    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /**
     * The version that a caller saw.
     *
     * @throws RequestRefused if they do not say, or not with one of our tags
     */
    public static long seen(@Nullable String ifMatch) {
        if (ifMatch == null) {
            throw RequestRefused.versionMissing();
        }
        Matcher matcher = FORM.matcher(ifMatch.strip());
        if (!matcher.matches()) {
            throw RequestRefused.versionMalformed();
        }
        return Long.parseLong(matcher.group(1));
    }
}
