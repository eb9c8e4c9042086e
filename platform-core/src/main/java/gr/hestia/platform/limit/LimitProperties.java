package gr.hestia.platform.limit;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What each may ask of one process. Replicas do not share these counts: with three of them behind a proxy a client has
 * up to three times as much. A rate of 0 is no limit.
 *
 * @param clientRate requests a second of one session or bearer token that was found good; below that of a centre, so that
 *     one alone cannot use it up
 * @param clientBurst what it may ask at once after a rest
 * @param addressRate requests a second of one network address, by all there who are not signed in
 * @param addressBurst what it may ask at once after a rest
 * @param tenantRate requests a second of one centre, by all who are signed in
 * @param tenantBurst what it may ask at once after a rest
 * @param strangersRate requests a second of one centre, by all who are not
 * @param strangersBurst what they may ask at once after a rest
 * @param tenantAtOnce requests of one centre that are worked on at the same time; 0 for one less than the connections
 *     within its reach, so that its neighbours always find one
 * @param patience how long a request of a centre waits for its turn before it is refused; longer than what makes a
 *     cold or busy process slow for a moment, for then nobody has asked too much
 * @param waiting how many requests of one centre may wait; more are refused at once
 * @param hold how long whoever asks at more than its rate waits to be served at that rate, or else to hear that it is not
 */
@Validated
@ConfigurationProperties("hestia.limits")
record LimitProperties(
        @PositiveOrZero @DefaultValue("25") int clientRate,
        @Min(1) @DefaultValue("100") int clientBurst,
        @PositiveOrZero @DefaultValue("20") int addressRate,
        @Min(1) @DefaultValue("200") int addressBurst,
        @PositiveOrZero @DefaultValue("50") int tenantRate,
        @Min(1) @DefaultValue("100") int tenantBurst,
        @PositiveOrZero @DefaultValue("25") int strangersRate,
        @Min(1) @DefaultValue("100") int strangersBurst,
        @PositiveOrZero @DefaultValue("0") int tenantAtOnce,
        @NotNull @DefaultValue("10s") Duration patience,
        @Min(1) @DefaultValue("200") int waiting,
        @NotNull @DefaultValue("1s") Duration hold) {}
