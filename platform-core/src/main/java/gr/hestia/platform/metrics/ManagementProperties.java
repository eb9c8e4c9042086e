package gr.hestia.platform.metrics;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What this process tells its operators.
 *
 * @param token what a reader of the figures must bear (RFC 6750); without one nobody may read them
 * @param tenantLabels how many tenants, the busiest, have figures of their own; the others share the label {@code other}
 * @param window how often it is decided anew which those are
 * @param sample how often what must be asked of PostgreSQL is asked
 */
@Validated
@ConfigurationProperties("hestia.management")
record ManagementProperties(
        @Nullable @Size(min = 32) String token,
        @PositiveOrZero @DefaultValue("50") int tenantLabels,
        @NotNull @DefaultValue("5m") Duration window,
        @NotNull @DefaultValue("30s") Duration sample) {

    @Override
    public String toString() {
        return "ManagementProperties[tenantLabels=" + tenantLabels + ", window=" + window + ", sample=" + sample + "]";
    }
}
