package gr.hestia.webapi.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/**
 * Names to invent people from.
 *
 * @param women given names
 * @param men given names
 * @param families family names, each in the man's and in the woman's form
 */
record NameLists(List<String> women, List<String> men, List<Family> families) {

    /**
     * A family name.
     *
     * @param man the man's form
     * @param woman the woman's form
     */
    record Family(String man, String woman) {

        static Family of(String line) {
            String[] forms = line.split(" ", 2);
            return new Family(forms[0], forms[1]);
        }
    }

    static NameLists read() {
        return new NameLists(
                lines("women"),
                lines("men"),
                lines("families").stream().map(Family::of).toList());
    }

    private static List<String> lines(String list) {
        try {
            return new ClassPathResource("demo/" + list + ".txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
