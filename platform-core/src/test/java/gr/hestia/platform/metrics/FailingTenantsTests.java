package gr.hestia.platform.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FailingTenantsTests {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final TenantLabels labels = new TenantLabels(1, registry);
    private final FailingTenants failing = new FailingTenants(labels, Duration.ofMinutes(5), registry);

    FailingTenantsTests() {
        labels.of("labelled");
    }

    @Test
    void whoseRequestsMostlyFailIsCountedAtTheEndOfTheWindow() {
        served("sparta", 2, 3);
        served("zacharo", 3, 2);
        assertThat(count()).isZero();

        failing.endWindow();

        assertThat(count()).isEqualTo(1);
    }

    @Test
    void whatIsPastIsForgottenWithTheNextWindow() {
        served("sparta", 0, 5);
        failing.endWindow();
        served("sparta", 5, 0);
        failing.endWindow();

        assertThat(count()).isZero();
    }

    @Test
    void aFewFailuresSayNothing() {
        served("sparta", 0, 2);
        failing.endWindow();

        assertThat(count()).isZero();
    }

    @Test
    void whoHasALabelIsSeenByIt() {
        served("labelled", 0, 100);
        failing.endWindow();

        assertThat(count()).isZero();
    }

    @Test
    void aWindowDoesNotEndBeforeItsTime() {
        served("sparta", 0, 5);
        failing.sample();

        assertThat(count()).isZero();
    }

    private void served(String slug, int well, int failed) {
        for (int request = 0; request < well + failed; request++) {
            failing.served(slug, request >= well);
        }
    }

    private double count() {
        return registry.get("hestia.tenants.failing").gauge().value();
    }
}
