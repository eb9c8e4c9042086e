package gr.hestia.webapi.centre;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A law or decision that a centre stands on.
 *
 * @param kind open list: {@code law}, {@code joint-ministerial-decision}, …
 * @param gazette where it was published, if that is said apart from the citation
 */
public record LegalReference(
        String kind,
        LocalText citation,
        @Nullable LocalText note,
        @Nullable Gazette gazette,
        @Nullable String url) {

    /** An issue of the government gazette («ΦΕΚ»). */
    public record Gazette(
            @Nullable String issue,
            @Nullable String series,
            @Nullable LocalDate date) {}
}
