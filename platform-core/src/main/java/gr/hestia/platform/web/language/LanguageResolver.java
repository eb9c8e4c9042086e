package gr.hestia.platform.web.language;

import gr.hestia.platform.web.RequestPath;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.SimpleTimeZoneAwareLocaleContext;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.LocaleContextResolver;
import org.springframework.web.util.WebUtils;

/**
 * A page's language is what its address asks for ({@code ?lang=en}), else what the reader chose before (a cookie, so no
 * session is needed), else Greek. What the browser prefers is not asked: most browsers in Greece are set to English by
 * accident. An API client has no cookie, so under {@code /api/} the header {@code Accept-Language} decides.
 */
final class LanguageResolver implements LocaleContextResolver {
    static final String PARAMETER = "lang";
    static final String COOKIE = "hestia-lang";

    private final TimeZone zone;

    LanguageResolver(Clock clock) {
        this.zone = TimeZone.getTimeZone(clock.getZone());
    }

    @Override
    public LocaleContext resolveLocaleContext(HttpServletRequest request) {
        return new SimpleTimeZoneAwareLocaleContext(language(request).locale(), zone);
    }

    @Override
    public void setLocaleContext(
            HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable LocaleContext context) {
        throw new UnsupportedOperationException("the language is set by ?" + PARAMETER + "=");
    }

    /** The language that the address asks for, if it asks for one that there is. */
    static Optional<Language> asked(HttpServletRequest request) {
        return Language.find(request.getParameter(PARAMETER));
    }

    private static Language language(HttpServletRequest request) {
        if (RequestPath.isApi(request)) {
            return accepted(request);
        }
        return asked(request)
                .or(() -> remembered(request).flatMap(Language::find))
                .orElse(Language.GREEK);
    }

    private static Optional<String> remembered(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE)).map(Cookie::getValue);
    }

    private static Language accepted(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return Language.GREEK;
        }
        List<Locale> preferred = Collections.list(request.getLocales());
        return preferred.stream()
                .flatMap(locale -> Language.find(locale.toLanguageTag()).stream())
                .findFirst()
                .orElse(Language.GREEK);
    }
}
