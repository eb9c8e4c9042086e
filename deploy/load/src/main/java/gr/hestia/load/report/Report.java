package gr.hestia.load.report;

/**
 * What one part of the load test found.
 *
 * @param part its name on the command line
 * @param circumstances where and how it was found
 * @param figures everything that was measured, to be written as JSON
 * @param text what a reader needs of it, in Markdown
 */
public record Report(String part, Circumstances circumstances, Object figures, String text) {

    /** The text with its circumstances before it. */
    String page() {
        return circumstances.sentence() + "\n\n" + text.strip() + "\n";
    }
}
