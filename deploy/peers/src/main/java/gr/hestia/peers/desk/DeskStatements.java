package gr.hestia.peers.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** The texts of {@code desk/statements.sql} by name. */
final class DeskStatements {

    private static final Pattern NAMED = Pattern.compile("-- name: ([^\n]+)\n(.*?)(?=\n-- name: |\\z)", Pattern.DOTALL);
    private static final Map<String, String> TEXTS = read();

    private DeskStatements() {}

    /** @throws IllegalArgumentException if there is no statement of this name */
    static String named(String name) {
        String text = TEXTS.get(name);
        if (text == null) {
            throw new IllegalArgumentException("no statement is called " + name);
        }
        return text;
    }

    private static Map<String, String> read() {
        try {
            String file = new ClassPathResource("desk/statements.sql").getContentAsString(StandardCharsets.UTF_8);
            return NAMED.matcher(file)
                    .results()
                    .collect(Collectors.toUnmodifiableMap(
                            (MatchResult each) -> each.group(1).strip(),
                            each -> each.group(2).strip()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
