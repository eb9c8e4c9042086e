package gr.hestia.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class PartsTests {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Terminal terminal = new Terminal(new PrintStream(said), new PrintStream(said));
    private final List<String> stopped = new ArrayList<>();

    @Test
    void stopTheLastStartedFirst() {
        AtomicReference<Parts> parts = new AtomicReference<>();
        startedIn(parts, () -> {
            parts.get().add("database", () -> stopped.add("database"));
            parts.get().add("application", () -> stopped.add("application"));
        });

        parts.get().stop();

        assertThat(stopped).containsExactly("application", "database");
        assertThat(parts.get().stopping()).isTrue();
    }

    @Test
    void leaveTheirStarterUninterruptedWhenItStopsThem() {
        Parts parts = new Parts(terminal);
        parts.add("database", () -> stopped.add("database"));

        parts.stop();

        assertThat(stopped).containsExactly("database");
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void stopTheOthersWhenOneDoesNotStop() {
        AtomicReference<Parts> parts = new AtomicReference<>();
        startedIn(parts, () -> {
            parts.get().add("database", () -> stopped.add("database"));
            parts.get().add("application", () -> {
                throw new IllegalStateException("stuck");
            });
        });

        parts.get().stop();

        assertThat(stopped).containsExactly("database");
        assertThat(said.toString()).contains("application did not stop as it should: stuck");
    }

    @Test
    void stopWhatIsJustBeingStarted() throws Exception {
        AtomicReference<Parts> parts = new AtomicReference<>();
        CountDownLatch starting = new CountDownLatch(1);
        Thread starter = Thread.ofPlatform().start(() -> {
            parts.set(new Parts(terminal));
            starting.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException interruption) {
                parts.get().add("half-started", () -> stopped.add("half-started"));
            }
            parts.get().settled();
        });
        starting.await();

        parts.get().stop();

        starter.join();
        assertThat(stopped).containsExactly("half-started");
    }

    private void startedIn(AtomicReference<Parts> parts, Runnable start) {
        try {
            Thread.ofPlatform()
                    .start(() -> {
                        parts.set(new Parts(terminal));
                        start.run();
                        parts.get().settled();
                    })
                    .join();
        } catch (InterruptedException interruption) {
            throw new AssertionError(interruption);
        }
    }
}
