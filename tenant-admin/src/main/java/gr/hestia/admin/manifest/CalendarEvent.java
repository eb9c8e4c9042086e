package gr.hestia.admin.manifest;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Something that happens at a centre on a day.
 *
 * @param key its name within the manifest
 * @param title what it is called
 * @param text what it is about
 * @param starts local time in Greece
 * @param ends local time in Greece
 * @param place where, if not at the branch
 * @param branch key of the branch
 */
public record CalendarEvent(
        String key,
        LocalText title,
        @Nullable LocalText text,
        @JsonFormat(pattern = WRITTEN) LocalDateTime starts,
        @JsonFormat(pattern = WRITTEN) @Nullable LocalDateTime ends,
        @Nullable LocalText place,
        @Nullable String branch) {

    private static final String WRITTEN = "yyyy-MM-dd'T'HH:mm";
}
