package gr.hestia.load.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Time on a processor that a request took, in ms, by who used it. It says where requests a second go, and stays when
 * something else on the machine takes some of them.
 *
 * @param application the process that is measured
 * @param postgres all of the server's processes, also those that ended meanwhile
 * @param client the program that measures
 */
public record ProcessorTime(double application, double postgres, double client) {

    private static final double NANOS_IN_MILLI = 1e6;

    /** Linux counts in hundredths of a second ({@code USER_HZ}). */
    private static final double MILLIS_IN_TICK = 10;

    /** Of children that ended, in user and in kernel mode: places in {@code proc_pid_stat(5)}, after the name. */
    private static final int CUTIME = 13;

    private static final int CSTIME = 14;

    /** Begins to measure. */
    public static Meter start(JdbcClient database, long application) {
        long backend = database.sql("select pg_backend_pid()").query(Long.class).single();
        ProcessHandle postmaster =
                ProcessHandle.of(backend).flatMap(ProcessHandle::parent).orElseThrow();
        return new Meter(postmaster, ProcessHandle.of(application).orElseThrow());
    }

    /** What the processes have used up since it was made. */
    public static final class Meter {

        private final ProcessHandle postmaster;
        private final ProcessHandle application;
        private final ProcessorTime before;

        private Meter(ProcessHandle postmaster, ProcessHandle application) {
            this.postmaster = postmaster;
            this.application = application;
            this.before = now();
        }

        /** Of each of so many requests. */
        public ProcessorTime each(double requests) {
            ProcessorTime after = now();
            return new ProcessorTime(
                    (after.application - before.application) / requests,
                    (after.postgres - before.postgres) / requests,
                    (after.client - before.client) / requests);
        }

        private ProcessorTime now() {
            return new ProcessorTime(
                    millis(Stream.of(application)),
                    millis(Stream.concat(Stream.of(postmaster), postmaster.children())) + millisOfEnded(postmaster),
                    millis(Stream.of(ProcessHandle.current())));
        }

        private static double millisOfEnded(ProcessHandle parent) {
            Path stat = Path.of("/proc", String.valueOf(parent.pid()), "stat");
            try {
                String line = Files.readString(stat);
                String[] afterName = line.substring(line.lastIndexOf(')') + 2).split(" ");
                return MILLIS_IN_TICK * (Long.parseLong(afterName[CUTIME]) + Long.parseLong(afterName[CSTIME]));
            } catch (IOException failure) {
                throw new UncheckedIOException("cannot read " + stat, failure);
            }
        }

        private static double millis(Stream<ProcessHandle> processes) {
            return processes
                            .map(process -> process.info().totalCpuDuration())
                            .flatMap(Optional::stream)
                            .mapToLong(Duration::toNanos)
                            .sum()
                    / NANOS_IN_MILLI;
        }
    }
}
