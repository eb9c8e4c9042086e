package gr.hestia.platform.web.failure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;

/**
 * The version of something that several people edit, as it travels: in {@code ETag} and {@code If-Match} (RFC 9110,
 * sections 8.8.3 and 13.1.1), and in the hidden field of a form.
 *
 * @param value what the column {@code version} holds
 */
public record EntityVersion(long value) {
    /** A proxy that compresses may have made our tag a weak one; the number still says all. */
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

    /**
     * The version that a change was made from.
     *
     * @param ifMatch value of the header {@code If-Match}, which must be one tag that this service gave
     * @throws HestiaFailure 428 if there is none, or if it is {@code *} and so names no version
     */
    public static EntityVersion required(@Nullable String ifMatch) {
        Matcher tag = TAG.matcher(ifMatch == null ? "" : ifMatch.strip());
        if (!tag.matches()) {
            throw VersionMissing.fromRequest();
        }
        return new EntityVersion(Long.parseLong(tag.group(1)));
    }

    /** Value of the header {@code ETag}. */
    public String etag() {
        return "\"" + value + "\"";
    }

    /** Adds it to an answer about people, which nobody on the way may keep. */
    public ResponseEntity.BodyBuilder on(ResponseEntity.BodyBuilder answer) {
        return answer.eTag(etag()).cacheControl(CacheControl.noStore());
    }

    /**
     * Holds against the version that is in force.
     *
     * @throws ChangedMeanwhile 412 if somebody else saved since
     */
    public void mustBe(long current) {
        if (value != current) {
            throw ChangedMeanwhile.now();
        }
    }
}
