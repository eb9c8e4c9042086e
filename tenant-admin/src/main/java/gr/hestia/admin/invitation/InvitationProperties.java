package gr.hestia.admin.invitation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How this process lets people into centres.
 *
 * @param workers people let in or out at once; 0 leaves them to other processes
 * @param interval how often to look for work that nobody told us of
 * @param lease how long a request stays ours without a sign of life
 * @param attempts how often it is tried before it is given up
 * @param retryDelay how long to wait before the second attempt; each further wait is twice as long
 */
@Validated
@ConfigurationProperties("hestia.invitation")
record InvitationProperties(
        @Min(0) @Max(16) @DefaultValue("2") int workers,
        @NotNull @DefaultValue("5s") Duration interval,
        @NotNull @DefaultValue("60s") Duration lease,
        @Min(1) @DefaultValue("8") int attempts,
        @NotNull @DefaultValue("2s") Duration retryDelay) {

    /** How long to wait after an attempt failed. @param attempt its number, from 1 */
    Duration delayAfter(int attempt) {
        return retryDelay.multipliedBy(1L << Math.min(attempt - 1, 10));
    }
}
