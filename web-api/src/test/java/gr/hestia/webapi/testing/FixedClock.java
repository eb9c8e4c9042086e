package gr.hestia.webapi.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock in Greece that a test sets; until it does, it shows the true time. */
@TestConfiguration(proxyBeanMethods = false)
public class FixedClock {

    private static final ZoneId GREECE = ZoneId.of("Europe/Athens");
    private static final AtomicReference<Clock> NOW = new AtomicReference<>(Clock.system(GREECE));

    /** Stops the clock at a moment of Greece's local time, {@code 2026-03-11T10:00}. */
    public static void set(String local) {
        Instant moment = java.time.LocalDateTime.parse(local).atZone(GREECE).toInstant();
        NOW.set(Clock.fixed(moment, GREECE));
    }

    @Bean
    @Primary
    Clock testClock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return GREECE;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return NOW.get().withZone(zone);
            }

            @Override
            public Instant instant() {
                return NOW.get().instant();
            }
        };
    }
}
