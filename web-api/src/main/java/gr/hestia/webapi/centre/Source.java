package gr.hestia.webapi.centre;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The page that said what a centre's manifest says. */
public record Source(
        String title,
        @Nullable String publisher,
        @Nullable LocalDate published,
        @Nullable LocalDate changed) {}
