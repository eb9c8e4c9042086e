package gr.hestia.load.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What everything ran on.
 *
 * @param processor its model; empty where the system does not say
 * @param cores that this process may use
 * @param memory in MB
 * @param system operating system
 * @param jdk version of the JVM
 */
public record Machine(String processor, int cores, long memory, String system, String jdk) {

    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    static Machine present() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new Machine(
                processorModel(),
                Runtime.getRuntime().availableProcessors(),
                system.getTotalMemorySize() / (1 << 20),
                system.getName() + " " + system.getVersion(),
                Runtime.version().toString());
    }

    String text() {
        return cores + " cores" + (processor.isEmpty() ? "" : " (" + processor + ")") + ", "
                + Spread.number(memory / 1024.0, 0) + " GB, " + system + ", JDK " + jdk;
    }

    private static String processorModel() {
        if (!Files.isReadable(PROCESSORS)) {
            return "";
        }
        try (Stream<String> lines = Files.lines(PROCESSORS)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
