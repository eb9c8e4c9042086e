package gr.hestia.load.desk;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** Counts answers and keeps how long each took; any thread may add. */
public final class Tally {

    private static final long LONGEST_MICROS = TimeUnit.MINUTES.toMicros(5);
    private static final int DIGITS = 3;

    private final Map<Act, Histogram> answered = new EnumMap<>(Act.class);
    private final LongAdder failed = new LongAdder();
    private final AtomicReference<String> firstFailure = new AtomicReference<>("");

    /** Nothing counted yet. */
    public Tally() {
        for (Act act : Act.values()) {
            answered.put(act, new ConcurrentHistogram(LONGEST_MICROS, DIGITS));
        }
    }

    /** Counts a good answer. */
    public void answered(Act act, long nanos) {
        histogram(act).recordValue(Math.min(LONGEST_MICROS, TimeUnit.NANOSECONDS.toMicros(nanos)));
    }

    /** Counts a request without one. */
    public void failed(Act act, String why) {
        failed.increment();
        firstFailure.compareAndSet("", act + ": " + why);
    }

    /** What was counted in so many seconds. */
    public Outcome outcome(double seconds) {
        Histogram all = new Histogram(LONGEST_MICROS, DIGITS);
        Map<Act, Latency> byAct = new EnumMap<>(Act.class);
        answered.forEach((act, histogram) -> {
            all.add(histogram);
            byAct.put(act, Latency.of(histogram));
        });
        return new Outcome(
                all.getTotalCount(),
                all.getTotalCount() / seconds,
                failed.sum(),
                firstFailure.get(),
                Latency.of(all),
                byAct);
    }

    private Histogram histogram(Act act) {
        Histogram histogram = answered.get(act);
        if (histogram == null) {
            throw new IllegalArgumentException("an act that is not counted: " + act);
        }
        return histogram;
    }
}
