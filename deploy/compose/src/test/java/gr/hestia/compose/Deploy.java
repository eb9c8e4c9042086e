package gr.hestia.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The directory {@code deploy/}. */
final class Deploy {

    static final Path DIRECTORY = Path.of("..").toAbsolutePath().normalize();

    private static final Pattern VARIABLE = Pattern.compile("\\$(?:\\$|\\{(\\w+)(?::-([^}]*))?})");

    private Deploy() {}

    /** A file of YAML, anchors and merged keys resolved. */
    static Map<String, Object> yaml(String file) {
        try {
            return map(
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(DIRECTORY.resolve(file))));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** {@code compose.yaml} as it is where no variable is set. */
    static Map<String, Object> compose() {
        return map(interpolated(yaml("compose.yaml")));
    }

    static Map<String, Map<String, Object>> services() {
        return maps(compose().get("services"));
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object node) {
        return (Map<String, Object>) node;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Map<String, Object>> maps(Object node) {
        return (Map<String, Map<String, Object>>) node;
    }

    @SuppressWarnings("unchecked")
    static List<Object> list(Object node) {
        return (List<Object>) node;
    }

    @SuppressWarnings("unchecked")
    static List<String> strings(Object node) {
        return (List<String>) node;
    }

    /** What a program says, without what it says of failures. @throws AssertionError if it fails */
    static String run(String... command) {
        Said said = tried(command);
        if (said.code() != 0) {
            throw new AssertionError(String.join(" ", command) + " ended with " + said.code() + ": " + said.text());
        }
        return said.text();
    }

    /** What a program says, and how it ends. */
    static Said tried(String... command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Said(process.waitFor(), text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interruption);
        }
    }

    /** Whether a program is there. */
    static boolean has(String program) {
        return tried("sh", "-c", "command -v " + program).code() == 0;
    }

    record Said(int code, String text) {}

    private static Object interpolated(Object node) {
        return switch (node) {
            case Map<?, ?> map -> {
                Map<Object, Object> result = new java.util.LinkedHashMap<>();
                map.forEach((key, value) -> result.put(key, value == null ? null : interpolated(value)));
                yield result;
            }
            case List<?> list -> list.stream().map(Deploy::interpolated).toList();
            case String text -> text(text);
            default -> node;
        };
    }

    private static String text(String text) {
        return VARIABLE.matcher(text).replaceAll(found -> {
            if (found.group().equals("$$")) {
                return Matcher.quoteReplacement("$");
            }
            if (found.group(2) == null) {
                throw new AssertionError(found.group() + " has no default");
            }
            return Matcher.quoteReplacement(found.group(2));
        });
    }
}
