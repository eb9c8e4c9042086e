package gr.hestia.admin.manifest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A law or decision that a centre rests on.
 *
 * @param key its name within the manifest
 * @param kind open list: {@code law}, {@code joint-ministerial-decision}, …
 * @param citation how it is cited, as in «Ν. 4368 (ΦΕΚ 21 Α΄/21.02.2016)»
 * @param note what it settles
 * @param gazette where it was published
 * @param url where it can be read
 */
public record LegalReference(
        String key,
        String kind,
        LocalText citation,
        @Nullable LocalText note,
        @Nullable Gazette gazette,
        @Nullable String url) {

    /**
     * An issue of the Government Gazette (ΦΕΚ).
     *
     * @param issue number, as in 854
     * @param series a Greek capital, as in Β
     * @param date day of publication
     */
    public record Gazette(String issue, String series, LocalDate date) {}
}
