package gr.hestia.local;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** The person who started local mode: told what goes on, each line with the seconds since the start. */
public final class Terminal {

    private final PrintStream out;
    private final PrintStream err;
    private final Instant begin = Instant.now();
    private final Map<String, Duration> took = new LinkedHashMap<>();

    /**
     * A terminal.
     *
     * @param out takes what goes on
     * @param err takes what goes wrong
     */
    public Terminal(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Does one step and says when it is done. */
    public <T> T step(String what, String done, Supplier<T> work) {
        Instant start = Instant.now();
        T result = work.get();
        took.put(what, Duration.between(start, Instant.now()));
        say(what + " " + done + " after " + seconds(took.get(what)));
        return result;
    }

    /** Does one step that yields nothing. */
    public void step(String what, String done, Runnable work) {
        step(what, done, () -> {
            work.run();
            return true;
        });
    }

    /** Says one line. */
    public void say(String line) {
        out.println("[" + seconds(Duration.between(begin, Instant.now())) + "] " + line);
    }

    /** Prints text as it is, without the time. */
    public void print(String text) {
        out.println(text);
    }

    /** Says what went wrong. */
    public void complain(String message) {
        err.println(message);
    }

    /** Says what went wrong, in the words of the failure and, where it has one, of its cause. */
    public void complain(Throwable failure) {
        Throwable cause = failure.getCause();
        complain(failure.getMessage() + (cause == null ? "" : " (" + cause.getMessage() + ")"));
    }

    /** How long each step took, in order. */
    Map<String, Duration> took() {
        return took;
    }

    Duration sinceStart() {
        return Duration.between(begin, Instant.now());
    }

    /** A duration in seconds with one decimal, padded to a column. */
    public static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%5.1f s", duration.toMillis() / 1000.0);
    }
}
