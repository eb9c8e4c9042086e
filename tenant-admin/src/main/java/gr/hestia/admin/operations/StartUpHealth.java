package gr.hestia.admin.operations;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Not ready before everything that this process stands on has been there. */
@Component("comingUp")
class StartUpHealth implements HealthIndicator {

    private final StartUp startUp;

    StartUpHealth(StartUp startUp) {
        this.startUp = startUp;
    }

    @Override
    public Health health() {
        String part = startUp.waitingFor();
        return part == null
                ? Health.up().build()
                : Health.down().withDetail("waitingFor", part).build();
    }
}
