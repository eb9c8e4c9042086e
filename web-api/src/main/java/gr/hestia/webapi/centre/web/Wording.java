package gr.hestia.webapi.centre.web;

import com.ibm.icu.text.ListFormatter;
import gr.hestia.platform.web.language.Formats;
import gr.hestia.platform.web.language.Language;
import gr.hestia.platform.web.language.Words;
import gr.hestia.webapi.centre.LocalText;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;

/** Says things in one reader's language: the centre's own words, the platform's messages, dates and lists. */
final class Wording {

    private final Language language;
    private final MessageSource messages;
    private final Formats formats;

    Wording(Locale locale, MessageSource messages, Clock clock) {
        this.language = Language.of(locale);
        this.messages = messages;
        this.formats = Formats.in(language, clock);
    }

    Language language() {
        return language;
    }

    Formats formats() {
        return formats;
    }

    Words words(LocalText text) {
        return Words.of(text.el(), text.en(), language);
    }

    @Nullable
    Words find(@Nullable LocalText text) {
        return text == null ? null : words(text);
    }

    /** The words without their language, for where nothing can be marked: titles and attributes. */
    String plain(LocalText text) {
        return words(text).text();
    }

    String message(String key, Object... arguments) {
        return messages.getMessage(key, arguments, language.locale());
    }

    /** A message of an open list: its key with the suffix, or empty where the bundle has none. */
    @Nullable
    String findMessage(String prefix, String suffix) {
        try {
            return messages.getMessage(prefix + "." + suffix, null, language.locale());
        } catch (NoSuchMessageException unknown) {
            return null;
        }
    }

    /** «Α, Β και Γ». */
    String list(Collection<String> items) {
        return ListFormatter.getInstance(language.locale()).format(items);
    }

    /** Paragraphs of a plain text, which an empty line separates. */
    static List<String> paragraphs(String text) {
        return text.strip().lines().count() == 0
                ? List.of()
                : List.of(text.strip().split("\\R\\s*\\R"));
    }
}
