package gr.hestia.platform.web;

import gr.hestia.platform.web.language.Language;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

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

    /** This page in another language, relative to its own address. */
    public String in(Language other) {
        return with("lang", other.tag());
    }

    /** The absolute address of this page in a language, for search engines. */
    public String absolute(Language other) {
        return url.split("\\?", 2)[0] + "?lang=" + other.tag();
    }

    /**
     * This page with one parameter of its query changed, relative to its own address; a new order or filter begins at
     * the first page again. What a reader typed into the address is passed on as it came, even if it is no valid query.
     */
    public String with(String parameter, Object value) {
        boolean samePlace = parameter.equals(Paging.PARAMETER) || parameter.equals("lang");
        Stream<String> kept = Arrays.stream(query().split("&"))
                .filter(part -> !part.isEmpty() && !isNamed(part, parameter))
                .filter(part -> samePlace || !isNamed(part, Paging.PARAMETER));
        String changed = parameter + "=" + UriUtils.encode(value.toString(), StandardCharsets.UTF_8);
        return "?" + Stream.concat(kept, Stream.of(changed)).collect(Collectors.joining("&"));
    }

    private String query() {
        String[] parts = url.split("\\?", 2);
        return parts.length == 2 ? parts[1] : "";
    }

    private static boolean isNamed(String part, String name) {
        return part.equals(name) || part.startsWith(name + "=");
    }

    /** The element id of a form's field: {@code branches[0].name} becomes {@code branches-0-name}. */
    public String id(String field) {
        return field.replaceAll("[\\[\\].]+", "-").replaceAll("-$", "");
    }

    /** The ids of a field's hint and error, for {@code aria-describedby}; null if it has neither. */
    public @Nullable String describedBy(String id, @Nullable Object hint, boolean wrong) {
        String ids = (hint == null ? "" : id + "-hint ") + (wrong ? id + "-error" : "");
        return ids.isEmpty() ? null : ids.strip();
    }

    /** The name of an enum constant as it stands in class names, {@code in-review}; a text stays as it is. */
    public String slug(Object value) {
        return value instanceof Enum<?> constant
                ? constant.name().toLowerCase(Locale.ROOT).replace('_', '-')
                : value.toString();
    }
}
