package gr.hestia.admin.onboarding.engine;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How this process carries out onboardings.
 *
 * @param workers runs carried out at once; 0 leaves them to other processes
 * @param interval how often to look for work that nobody told us of
 * @param lease how long a run stays ours without a sign of life; after that another process goes on with it
 * @param attempts how often a step is tried before it is given up
 * @param retryDelay how long to wait before the second attempt; each further wait is twice as long
 * @param patience how long to wait for work under way when this process stops
 */
@Validated
@ConfigurationProperties("hestia.onboarding")
record OnboardingProperties(
        @Min(0) @Max(64) @DefaultValue("6") int workers,
        @NotNull @DefaultValue("2s") Duration interval,
        @NotNull @DefaultValue("60s") Duration lease,
        @Min(1) @DefaultValue("5") int attempts,
        @NotNull @DefaultValue("2s") Duration retryDelay,
        @NotNull @DefaultValue("20s") Duration patience) {

    /** How long to wait after an attempt failed. @param attempt its number, from 1 */
    Duration delayAfter(int attempt) {
        return retryDelay.multipliedBy(1L << Math.min(attempt - 1, 10));
    }
}
