package gr.hestia.load.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;

/**
 * What one part of the load test found.
 *
 * @param part its name on the command line
 * @param circumstances where and how it was found
 * @param figures everything that was measured, to be written as JSON
 * @param text what a reader needs of it, in Markdown
 * @param charts pictures that the text shows
 */
public record Report(
        String part,
        Circumstances circumstances,
        Object figures,
        String text,
        @JsonIgnore List<Chart> charts) {

    /** A report without pictures. */
    public Report(String part, Circumstances circumstances, Object figures, String text) {
        this(part, circumstances, figures, text, List.of());
    }

    /** The text with its circumstances before it. */
    String page() {
        return circumstances.sentence() + "\n\n" + text.strip() + "\n";
    }
}
