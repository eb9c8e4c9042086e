package gr.hestia.platform.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Files of the classpath. */
final class Resources {

    private Resources() {}

    /**
     * The text of a file.
     *
     * @param name from the classpath's root, without a slash at its beginning
     */
    static String text(String name) {
        try (InputStream file = Objects.requireNonNull(
                Resources.class.getResourceAsStream("/" + name), () -> name + " is not on the classpath")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
