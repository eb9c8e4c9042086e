package gr.hestia.load.report;

/**
 * A page of which a program keeps some sections. Each stands between two comments, {@code <!-- measured: NAME -->} and
 * {@code <!-- /measured: NAME -->}; everything else is written by people and stays.
 *
 * @param text the whole page
 */
record MarkedPage(String text) {

    /** @throws IllegalArgumentException if the page has no such section */
    MarkedPage with(String section, String content) {
        String begin = "<!-- measured: " + section + " -->\n";
        String end = "<!-- /measured: " + section + " -->";
        int from = text.indexOf(begin);
        int to = text.indexOf(end);
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("the page has no section between marks of " + section);
        }
        return new MarkedPage(text.substring(0, from + begin.length()) + content.strip() + "\n" + text.substring(to));
    }
}
