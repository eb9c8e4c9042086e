package gr.hestia.platform.web;

import gr.hestia.platform.web.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds a public page; model attribute {@code site} of the layout {@code public}.
 *
 * @param name the centre's name, {@code Κέντρο Κοινότητας Δήμου Σπάρτης}
 * @param owner who runs it, {@code Δήμος Σπάρτης}
 * @param home address of its first page
 * @param accent its colour
 * @param logo address of its logo, or null for the hearth
 * @param navigation the site's few pages
 * @param publicity the sentence about its funding that the programme requires at the foot, or null
 */
public record Site(
        String name,
        String owner,
        String home,
        Accent accent,
        @Nullable String logo,
        Navigation navigation,
        @Nullable Words publicity) {
    public static final String ATTRIBUTE = "site";
}
