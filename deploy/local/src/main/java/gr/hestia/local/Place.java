package gr.hestia.local;

import gr.hestia.platform.testing.FileTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where things are on disk.
 *
 * @param checkout root of the checkout
 * @param data what is kept between runs
 */
public record Place(Path checkout, Path data) {

    /** Held for as long as the process lives: a channel that is collected gives its lock back. */
    @SuppressWarnings("unused")
    private static @Nullable FileChannel held;

    /** @throws LocalModeFailed if local mode was not started from a checkout */
    static Place of(Options options) {
        Place usual = inCheckout(options.offset() == 0 ? ".local/data" : ".local/data-" + options.offset());
        return new Place(usual.checkout, options.data().orElse(usual.data));
    }

    /**
     * A place whose data is kept in the checkout.
     *
     * @param data directory, from the checkout's root
     * @throws LocalModeFailed if this process was not started from a checkout
     */
    public static Place inCheckout(String data) {
        Path checkout = Path.of(System.getProperty("hestia.checkout", "")).toAbsolutePath();
        if (!Files.exists(checkout.resolve("deploy/local/pom.xml"))) {
            throw LocalModeFailed.noCheckout();
        }
        return new Place(checkout, checkout.resolve(data));
    }

    /**
     * Holds the data until this process ends, however it ends.
     *
     * @throws LocalModeFailed if another process has it
     */
    public void take() {
        Path mark = data.resolveSibling(data.getFileName() + ".running");
        try {
            Files.createDirectories(mark.getParent());
            FileChannel channel = FileChannel.open(
                    mark, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            held = channel;
            if (channel.tryLock() == null) {
                throw LocalModeFailed.alreadyRunning(
                        data, Files.readString(mark).strip());
            }
            String pid = String.valueOf(ProcessHandle.current().pid());
            channel.truncate(0).write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)));
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot write to " + mark, failure);
        }
    }

    /** Forgets everything that was kept. */
    public void empty() {
        try {
            FileTree.delete(data);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot remove " + data, failure);
        }
    }

    /** @throws LocalModeFailed if the module was not built */
    public Path jarOf(String module) {
        Path target = checkout.resolve(module).resolve("target");
        try (Stream<Path> files = Files.exists(target) ? Files.list(target) : Stream.empty()) {
            return files.filter(file -> file.getFileName().toString().endsWith("-app.jar"))
                    .findFirst()
                    .orElseThrow(() -> LocalModeFailed.noJar(module, target));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The manifests that come with Hestia, by name. */
    public List<Path> manifests() {
        try (Stream<Path> files = Files.list(checkout.resolve("deploy/municipalities"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** File that takes what a part prints. */
    public Path logOf(String part) {
        try {
            return Files.createDirectories(data.resolve("log")).resolve(part + ".log");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
