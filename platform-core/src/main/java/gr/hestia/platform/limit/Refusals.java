package gr.hestia.platform.limit;

import gr.hestia.platform.web.failure.FailureKind;
import gr.hestia.platform.web.failure.Failures;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.http.HttpHeaders;

/**
 * Answers 429. Who is refused is kept waiting first: a client that asks again and again at once would otherwise keep the
 * process busy with refusing. Waiting costs a virtual thread and nothing else.
 */
final class Refusals {

    private final Duration hold;
    private final int mostHeld;
    private final AtomicInteger held = new AtomicInteger();
    private final Failures failures;
    private final MeterRegistry registry;

    Refusals(Duration hold, int mostHeld, Failures failures, MeterRegistry registry) {
        this.hold = hold;
        this.mostHeld = mostHeld;
        this.failures = failures;
        this.registry = registry;
        for (Whose whose : Whose.values()) {
            counter(whose);
        }
    }

    /** Whose share was used up. */
    enum Whose {
        /** Of a network address, by those who are not signed in. */
        ADDRESS,
        /** Of one session or bearer token. */
        CLIENT,
        /** Of a centre, by those who are not signed in. */
        STRANGERS,
        /** Of a centre, by everybody else. */
        TENANT
    }

    void afterAWhile(HttpServletRequest request, HttpServletResponse response, Whose whose) throws IOException {
        if (held.incrementAndGet() <= mostHeld) {
            hold();
        }
        held.decrementAndGet();
        atOnce(request, response, whose);
    }

    /** For who has waited already. */
    void atOnce(HttpServletRequest request, HttpServletResponse response, Whose whose) throws IOException {
        counter(whose).increment();
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, hold.toSeconds())));
        failures.answer(request, response, FailureKind.TOO_MANY_REQUESTS);
    }

    private void hold() {
        try {
            Thread.sleep(hold);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }

    private Counter counter(Whose whose) {
        return Counter.builder("hestia.limited")
                .description("Requests that were more than a fair share")
                .tag("whose", whose.name())
                .register(registry);
    }
}
