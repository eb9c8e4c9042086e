package gr.hestia.platform.metrics;

import gr.hestia.platform.tenancy.TenantDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.sql.SQLException;

/** What the backends behind the stripes have come to hold: it grows with every tenant that a connection has served. */
final class BackendMemory implements Sampled {

    private final TenantDataSource tenants;
    private final MultiGauge gauge;

    BackendMemory(TenantDataSource tenants, MeterRegistry registry) {
        this.tenants = tenants;
        this.gauge = MultiGauge.builder("hestia.stripes.backend.memory")
                .description("Memory contexts of one idle backend of the stripe")
                .baseUnit("bytes")
                .register(registry);
    }

    @Override
    public void sample() throws SQLException {
        gauge.register(
                tenants.backendMemory().entrySet().stream()
                        .map(stripe -> Row.of(Tags.of("stripe", stripe.getKey()), stripe.getValue()))
                        .toList(),
                true);
    }
}
