package gr.hestia.load.report;

/**
 * A picture of figures.
 *
 * @param name of its file, without ending
 * @param words what one hears who does not see it
 * @param svg the picture
 */
public record Chart(String name, String words, String svg) {

    /** Where the page finds it. */
    public String link() {
        return "![" + words + "](images/performance/" + name + ".svg)";
    }
}
