package gr.hestia.peers.desk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit as clients send it, in the same words as to web-api.
 *
 * @param beneficiary whose visit it is
 * @param branch where the person was received
 * @param day the day in Greece
 * @param began local time in Greece
 * @param channel how they met
 * @param requests what was asked
 * @param services what was given
 * @param note a few words for colleagues
 */
public record NewVisit(
        @NotNull UUID beneficiary,
        @NotNull UUID branch,
        @NotNull LocalDate day,
        @NotNull LocalTime began,
        @NotNull String channel,
        @NotNull @Valid List<Asked> requests,
        @NotNull @Valid List<Given> services,
        @Nullable String note) {

    /**
     * What was asked.
     *
     * @param service id of the service
     * @param subject or the words
     */
    public record Asked(@Nullable UUID service, @Nullable String subject) {}

    /**
     * What was given.
     *
     * @param service id of the service
     * @param givenBy id of the member who gave it
     */
    public record Given(@NotNull UUID service, @NotNull UUID givenBy) {}
}
