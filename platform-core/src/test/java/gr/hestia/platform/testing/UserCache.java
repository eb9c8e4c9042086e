package gr.hestia.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/** Where what is unpacked once stays between runs: {@code $XDG_CACHE_HOME/hestia}, otherwise {@code ~/.cache/hestia}. */
final class UserCache {

    /** What lies there is run and trusted, so nobody else may write to it. */
    private static final Set<PosixFilePermission> OURS_ALONE = PosixFilePermissions.fromString("rwx------");

    private UserCache() {}

    static Path directory() {
        Path base = Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"));
        Path ours = base.resolve("hestia");
        try {
            Files.createDirectories(base);
            if (!Files.exists(ours)) {
                Files.createDirectories(ours, PosixFilePermissions.asFileAttribute(OURS_ALONE));
            }
            return ours;
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot write to the cache directory " + ours, failure);
        }
    }
}
