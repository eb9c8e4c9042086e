package gr.hestia.platform.web;

import gr.hestia.platform.web.language.Language;
import java.util.List;
import java.util.Locale;
import org.springframework.web.util.UriComponentsBuilder;

/** What the fragments need to know about the page they stand in; in templates it is {@code #ui}. */
public final class Ui {
    private final Language language;
    private final String url;

    Ui(Language language, String url) {
        this.language = language;
        this.url = url;
    }

    public Language language() {
        return language;
    }

    /** The languages that the page is not shown in. */
    public List<Language> otherLanguages() {
        return Language.all().stream().filter(other -> other != language).toList();
    }

    /** All languages, for {@code hreflang}. */
    public List<Language> languages() {
        return Language.all();
    }

    /** The absolute address of this page in another language. */
    public String in(Language other) {
        return with("lang", other.tag());
    }

    /** The absolute address of this page with one parameter of its query changed. */
    public String with(String parameter, Object value) {
        return UriComponentsBuilder.fromUriString(url)
                .replaceQueryParam(parameter, value)
                .build(true)
                .toUriString();
    }

    /** The element id of a form's field: {@code branches[0].name} becomes {@code branches-0-name}. */
    public String id(String field) {
        return field.replaceAll("[\\[\\].]+", "-").replaceAll("-$", "");
    }

    /** The name of an enum constant as it stands in message keys and class names: {@code IN_REVIEW}, {@code in-review}. */
    public String slug(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
