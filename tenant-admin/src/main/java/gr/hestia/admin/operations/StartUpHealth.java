package gr.hestia.admin.operations;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Not ready before everything that this process stands on has been there. */
@Component("comingUp")
class StartUpHealth implements HealthIndicator {

    private final StartUp startUp;

    StartUpHealth(StartUp startUp, MeterRegistry registry) {
        this.startUp = startUp;
        Gauge.builder("hestia.up", () -> startUp.waitingFor() == null ? 1 : 0)
                .description("Whether PostgreSQL and Keycloak have been there since this process started")
                .register(registry);
    }

    @Override
    public Health health() {
        String part = startUp.waitingFor();
        return part == null
                ? Health.up().build()
                : Health.down().withDetail("waitingFor", part).build();
    }
}
