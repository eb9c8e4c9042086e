package gr.hestia.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A directory of the user's cache that takes its time to make, and is made once, however many processes want it. */
final class MadeOnce {

    private MadeOnce() {}

    /** Fills an empty directory. */
    @FunctionalInterface
    interface Maker {
        void fill(Path directory) throws IOException;
    }

    /**
     * The directory, made now if it is not there. Another process that makes it is waited for; one that was killed while
     * it made it leaves no mark, and the work begins anew.
     *
     * @param name says what is in it; whatever would make it different belongs into the name
     */
    static synchronized Path directory(String name, Maker maker) {
        Path place = UserCache.directory().resolve(name);
        Path mark = place.resolveSibling(name + ".ready");
        Path lock = place.resolveSibling(name + ".lock");
        // Closing the channel gives the lock back.
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();
            if (!Files.exists(mark)) {
                FileTree.delete(place);
                maker.fill(Files.createDirectories(place));
                Files.writeString(mark, "");
            }
            return place;
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot prepare " + place, failure);
        }
    }
}
