package gr.hestia.load.desk;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What an application and its database connections hold, in MB.
 *
 * <p>One application is measured at a time, so every connection to the database is its own but the load test's.
 *
 * @param backends PostgreSQL processes that serve the application
 * @param backendPss their memory, what they share divided by how many share it
 * @param backendOwn the part of it that nobody shares: above all each one's cache of the catalog
 * @param resident its resident memory
 * @param heap what is left on its heap after a full collection
 */
public record Memory(int backends, double backendPss, double backendOwn, double resident, double heap) {

    private static final double KB_IN_MB = 1_024;
    private static final double BYTES_IN_MB = 1 << 20;

    /** @param application number of its process */
    public static Memory now(JdbcClient database, long application) {
        Memory backends = ofBackends(database);
        double heap = heapAfterCollection(application);
        return new Memory(
                backends.backends,
                backends.backendPss,
                backends.backendOwn,
                kilobytes(application, "Rss:") / KB_IN_MB,
                heap);
    }

    /** The connections alone, where there is no application behind them. */
    public static Memory ofBackends(JdbcClient database) {
        List<Long> pids =
                database.sql("""
                        select pid from pg_stat_activity
                         where datname = current_database() and backend_type = 'client backend'
                           and application_name <> 'hestia measure'
                        """).query((row, index) -> row.getLong(1)).list();
        return new Memory(
                pids.size(),
                pids.stream().mapToDouble(pid -> kilobytes(pid, "Pss:")).sum() / KB_IN_MB,
                pids.stream().mapToDouble(pid -> kilobytes(pid, "Pss_Anon:")).sum() / KB_IN_MB,
                0,
                0);
    }

    /** An entry of what Linux says of a process; nothing where the process has ended or is just ending. */
    private static double kilobytes(long pid, String entry) {
        Path rollup = Path.of("/proc", String.valueOf(pid), "smaps_rollup");
        try {
            return Files.readAllLines(rollup).stream()
                    .filter(line -> line.startsWith(entry))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (AccessDeniedException failure) {
            throw new UncheckedIOException("cannot read " + rollup, failure);
        } catch (IOException ended) {
            // Linux refuses to read a process that has given up its memory, while its folder is still there.
            return 0;
        }
    }

    /** What is left on a JVM's heap after a full collection. */
    public static double heapAfterCollection(long pid) {
        try {
            VirtualMachine machine = VirtualMachine.attach(String.valueOf(pid));
            try (var connector = JMXConnectorFactory.connect(new JMXServiceURL(machine.startLocalManagementAgent()))) {
                MemoryMXBean memory = ManagementFactory.newPlatformMXBeanProxy(
                        connector.getMBeanServerConnection(), ManagementFactory.MEMORY_MXBEAN_NAME, MemoryMXBean.class);
                memory.gc();
                return memory.getHeapMemoryUsage().getUsed() / BYTES_IN_MB;
            } finally {
                machine.detach();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot ask the application for its heap", failure);
        } catch (AttachNotSupportedException failure) {
            throw new IllegalStateException("cannot ask the application for its heap", failure);
        }
    }
}
