package gr.hestia.admin.manifest;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Where a mobile unit stands on a day.
 *
 * @param key its name within the manifest
 * @param date the day
 * @param from local time of arrival
 * @param to local time of departure; absent together with {@code from}
 * @param place where it stands
 * @param municipality key of the municipality it stands in
 * @param note what else a citizen should know
 */
public record ItineraryStop(
        String key,
        LocalDate date,
        @JsonFormat(pattern = "HH:mm") @Nullable LocalTime from,
        @JsonFormat(pattern = "HH:mm") @Nullable LocalTime to,
        LocalText place,
        @Nullable String municipality,
        @Nullable LocalText note) {}
