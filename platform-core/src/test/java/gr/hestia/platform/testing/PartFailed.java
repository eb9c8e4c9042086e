package gr.hestia.platform.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** PostgreSQL or Keycloak could not be started; the message carries the end of its own log. */
public final class PartFailed extends RuntimeException {

    private static final int LINES = 30;

    private PartFailed(String message, Throwable cause) {
        super(message, cause);
    }

    private PartFailed(String message) {
        super(message);
    }

    static PartFailed toStart(String part, Path log) {
        return new PartFailed(part + " did not start. The end of " + log + ":\n" + tail(log));
    }

    static PartFailed toStart(String part, Path log, Throwable cause) {
        return new PartFailed(
                part + " did not start: " + cause.getMessage() + ". The end of " + log + ":\n" + tail(log), cause);
    }

    static PartFailed because(String reason) {
        return new PartFailed(reason);
    }

    static PartFailed because(String reason, Throwable cause) {
        return new PartFailed(reason + ": " + cause.getMessage(), cause);
    }

    private static String tail(Path log) {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
        } catch (IOException unreadable) {
            return "(no log)";
        }
    }
}
