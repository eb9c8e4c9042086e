package gr.hestia.admin.manifest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The page that a manifest was made from.
 *
 * @param title its title
 * @param publisher who published it, where not the municipality
 * @param published when it appeared
 * @param changed when it was last changed
 */
public record Source(
        String title,
        @Nullable String publisher,
        @Nullable LocalDate published,
        @Nullable LocalDate changed) {}
