package gr.hestia.load.reception;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What web-api and its database connections hold, in MB.
 *
 * @param backends PostgreSQL processes that serve web-api
 * @param backendPss their memory, what they share divided by how many share it
 * @param backendOwn the part of it that nobody shares: above all each one's cache of the catalog
 * @param resident web-api's resident memory
 * @param heap what is left on web-api's heap after a full collection
 */
record Memory(int backends, double backendPss, double backendOwn, double resident, double heap) {

    private static final double KB_IN_MB = 1_024;
    private static final double BYTES_IN_MB = 1 << 20;

    /** @param webApi number of its process */
    static Memory now(JdbcClient database, long webApi) {
        List<Long> pids =
                database.sql("""
                        select pid from pg_stat_activity where usename = 'hestia_web' and application_name like 'hestia %'
                        """).query((row, index) -> row.getLong(1)).list();
        double heap = heapAfterCollection(webApi);
        return new Memory(
                pids.size(),
                pids.stream().mapToDouble(pid -> kilobytes(pid, "Pss:")).sum() / KB_IN_MB,
                pids.stream().mapToDouble(pid -> kilobytes(pid, "Pss_Anon:")).sum() / KB_IN_MB,
                kilobytes(webApi, "Rss:") / KB_IN_MB,
                heap);
    }

    private static double kilobytes(long pid, String entry) {
        Path rollup = Path.of("/proc", String.valueOf(pid), "smaps_rollup");
        try {
            return Files.readAllLines(rollup).stream()
                    .filter(line -> line.startsWith(entry))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (NoSuchFileException gone) {
            return 0;
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read " + rollup, failure);
        }
    }

    private static double heapAfterCollection(long pid) {
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
            throw new UncheckedIOException("cannot ask web-api for its heap", failure);
        } catch (AttachNotSupportedException failure) {
            throw new IllegalStateException("cannot ask web-api for its heap", failure);
        }
    }
}
