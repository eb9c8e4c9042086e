package gr.hestia.platform.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a server keeps its data.
 *
 * @param data PostgreSQL's own data directory
 * @param mark there once the data directory is whole; without it a first start was cut short and begins again
 */
record PostgresDirectory(Path data, Path mark) {

    static PostgresDirectory prepare(Path directory) throws IOException {
        Files.createDirectories(directory);
        PostgresDirectory place = new PostgresDirectory(directory.resolve("data"), directory.resolve("initialized"));
        if (!Files.exists(place.mark)) {
            FileTree.delete(place.data);
        }
        place.refuseASecondServer();
        return place;
    }

    Path pidFile() {
        return data.resolve("postmaster.pid");
    }

    void initialized() throws IOException {
        Files.writeString(mark, "");
    }

    /** A pid file left by a crash is removed, so that its number is never taken for a server of ours. */
    private void refuseASecondServer() throws IOException {
        Optional<ProcessHandle> running = process();
        if (running.isPresent()) {
            throw PartFailed.because("PostgreSQL already runs on " + data + " as process "
                    + running.get().pid());
        }
        Files.deleteIfExists(pidFile());
    }

    /** The server that runs on it, if one does. */
    Optional<ProcessHandle> process() throws IOException {
        if (!Files.exists(pidFile())) {
            return Optional.empty();
        }
        long pid = Long.parseLong(Files.readAllLines(pidFile()).getFirst().strip());
        return ProcessHandle.of(pid)
                .filter(process -> process.info()
                        .command()
                        .filter(command -> command.endsWith("postgres"))
                        .isPresent());
    }
}
