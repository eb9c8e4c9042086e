package gr.hestia.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where what is unpacked once stays between runs: {@code $XDG_CACHE_HOME/hestia}, otherwise {@code ~/.cache/hestia}. */
final class UserCache {

    private UserCache() {}

    static Path directory() {
        Path base = Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"));
        try {
            return Files.createDirectories(base.resolve("hestia"));
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot write to the cache directory " + base, failure);
        }
    }
}
