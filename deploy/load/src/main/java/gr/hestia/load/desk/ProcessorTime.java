package gr.hestia.load.desk;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Time on a processor that a request took, in ms, by who used it. It says where requests a second go, and stays when
 * something else on the machine takes some of them.
 *
 * @param application the process that is measured
 * @param postgres all of the server's processes, but for those that come or go meanwhile, such as autovacuum's
 * @param client the program that measures
 */
public record ProcessorTime(double application, double postgres, double client) {

    private static final double NANOS_IN_MILLI = 1e6;

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
                    millis(Stream.concat(Stream.of(postmaster), postmaster.children())),
                    millis(Stream.of(ProcessHandle.current())));
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
