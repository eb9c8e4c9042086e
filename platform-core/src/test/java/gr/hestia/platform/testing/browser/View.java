package gr.hestia.platform.testing.browser;

import java.util.Locale;

/** How a page is looked at. */
public enum View {
    DESKTOP(1280, 800, false),
    DESKTOP_DARK(1280, 800, true),
    PHONE(390, 844, false),
    PHONE_DARK(390, 844, true);

    private final int width;
    private final int height;
    private final boolean dark;

    View(int width, int height, boolean dark) {
        this.width = width;
        this.height = height;
        this.dark = dark;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean dark() {
        return dark;
    }

    boolean phone() {
        return this == PHONE || this == PHONE_DARK;
    }

    /** For file names: {@code phone-dark}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
