package gr.hestia.platform.threads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import jdk.management.VirtualThreadSchedulerMXBean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CarrierWatchTests {

    private static final int CALM = 3;

    private final VirtualThreadSchedulerMXBean scheduler =
            ManagementFactory.getPlatformMXBean(VirtualThreadSchedulerMXBean.class);
    private final int usual = scheduler.getParallelism();
    private final CarrierWatch watch = new CarrierWatch(scheduler, Duration.ofMillis(50), CALM);
    private final CountDownLatch released = new CountDownLatch(1);
    private final List<Thread> waiting = new ArrayList<>();

    @AfterEach
    void letGo() throws InterruptedException {
        released.countDown();
        for (Thread thread : waiting) {
            thread.join();
        }
        watch.stop();
        await().until(() -> scheduler.getParallelism() == usual);
    }

    /** Each carrier is held by a thread that waits within class loading for one that has none. */
    @Test
    void whatAllWaitForGetsACarrier() throws InterruptedException {
        holdAllCarriers();
        watch.start();

        Thread.ofVirtual().start(released::countDown);

        assertThat(released.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(scheduler.getParallelism()).isGreaterThan(usual);
    }

    @Test
    void carriersThatWereAddedAreGivenBack() throws InterruptedException {
        holdAllCarriers();
        watch.start();
        await().until(() -> scheduler.getParallelism() > usual);

        released.countDown();

        await().until(() -> scheduler.getParallelism() == usual);
    }

    private void holdAllCarriers() throws InterruptedException {
        CountDownLatch held = new CountDownLatch(usual);
        for (int carrier = 0; carrier < usual; carrier++) {
            waiting.add(Thread.ofVirtual().start(() -> loadUntilReleased(held)));
        }
        assertThat(held.await(20, TimeUnit.SECONDS)).isTrue();
    }

    private void loadUntilReleased(CountDownLatch held) {
        ClassLoader slow = new ClassLoader() {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                held.countDown();
                try {
                    released.await();
                } catch (InterruptedException interruption) {
                    Thread.currentThread().interrupt();
                }
                throw new ClassNotFoundException(name);
            }
        };
        try {
            Class.forName("gr.hestia.Missing", false, slow);
        } catch (ClassNotFoundException expected) {
            // There is none.
        }
    }
}
