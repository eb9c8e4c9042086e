package gr.hestia.platform.web;

/**
 * One entry of a menu.
 *
 * @param label message key of its words
 * @param href address inside the application, {@code /sparti/today}
 * @param icon name of a symbol in {@code icons.svg}
 * @param current whether the page shown is in this section
 */
public record NavigationItem(String label, String href, String icon, boolean current) {
    public NavigationItem(String label, String href, String icon) {
        this(label, href, icon, false);
    }

    /** Whether a path is this entry's own page or a page below it. */
    boolean covers(String path) {
        return path.equals(href) || path.startsWith(href.endsWith("/") ? href : href + "/");
    }

    NavigationItem asCurrent() {
        return new NavigationItem(label, href, icon, true);
    }
}
