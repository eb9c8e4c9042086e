package gr.hestia.load.desk;

/** What is done at a desk, with its share of all requests. */
public enum Act {
    SEARCH(35, "search"),
    OPEN_FILE(30, "open a file"),
    LOG_VISIT(20, "log a visit"),
    LIST_TODAY(15, "today's list");

    private final int share;
    private final String words;

    Act(int share, String words) {
        this.share = share;
        this.words = words;
    }

    /**
     * The act at a place among a hundred.
     *
     * @param percent from 0 to 99
     */
    public static Act at(int percent) {
        int end = 0;
        for (Act act : values()) {
            end += act.share;
            if (percent < end) {
                return act;
            }
        }
        throw new IllegalArgumentException("not below 100: " + percent);
    }

    /** In a table. */
    public String words() {
        return words;
    }
}
