/**
 * What a reader sees in words: the two languages, the message bundles, dates, times, money and counts.
 *
 * <p>Every room keeps its own bundle of messages, {@code messages/<room>_el.properties} (the default, complete) and
 * {@code messages/<room>_en.properties}, on its own class path; all of them are found at start, nothing has to be
 * registered. A key may stand in one bundle only, so keys begin with the room's name. Messages are ICU message formats:
 * {@code visit.count={0, plural, one {# επίσκεψη} other {# επισκέψεις}}}. The platform's own bundle also holds the
 * words for validation failures ({@code NotBlank}, {@code Size}, {@code typeMismatch}…).
 */
@NullMarked
@NamedInterface("language")
package gr.hestia.platform.web.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
