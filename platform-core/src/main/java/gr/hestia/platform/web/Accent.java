package gr.hestia.platform.web;

import java.util.Locale;

/**
 * The colours that a centre may choose for its own site. They are few because a strict content security policy lets no
 * page carry a colour of its own, and because each of them is proven to give enough contrast with white words in the
 * light and in the dark scheme. Each brings its own pattern for the head of the page.
 */
public enum Accent {
    AEGEAN,
    OLIVE,
    TERRACOTTA,
    THYME,
    VINE,
    PINE,
    STONE,
    SEA;

    /** The name used in the style sheet's classes, {@code accent-olive}, and in manifests, {@code olive}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
