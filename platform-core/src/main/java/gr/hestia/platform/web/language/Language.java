package gr.hestia.platform.web.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A language in which Hestia speaks. Greek is what everybody gets who has not asked for the other. */
public enum Language {
    GREEK("el", "Ελληνικά", Locale.of("el", "GR")),
    ENGLISH("en", "English", Locale.UK);

    private final String tag;
    private final String ownName;
    private final Locale locale;

    Language(String tag, String ownName, Locale locale) {
        this.tag = tag;
        this.ownName = ownName;
        this.locale = locale;
    }

    /** The BCP 47 tag, as it stands in {@code <html lang>}, in {@code ?lang=} and in the names of message bundles. */
    public String tag() {
        return tag;
    }

    /** The language's name in itself, for the link that switches to it. */
    public String ownName() {
        return ownName;
    }

    /** The locale for formats: Greek as in Greece; English with day before month and 24 hours, as in Europe. */
    public Locale locale() {
        return locale;
    }

    /** The language with this tag, whatever its region ({@code en-US} is English), or empty if Hestia lacks it. */
    public static Optional<Language> find(@Nullable String tag) {
        if (tag == null) {
            return Optional.empty();
        }
        String language = Locale.forLanguageTag(tag).getLanguage();
        return Arrays.stream(values()).filter(l -> l.tag.equals(language)).findFirst();
    }

    /** The language of a locale, Greek if Hestia lacks it. */
    public static Language of(@Nullable Locale locale) {
        return find(locale == null ? null : locale.toLanguageTag()).orElse(GREEK);
    }

    public static List<Language> all() {
        return List.of(values());
    }
}
