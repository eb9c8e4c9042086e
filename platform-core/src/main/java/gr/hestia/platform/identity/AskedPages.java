package gr.hestia.platform.identity;

import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/**
 * Which page was asked for before the login, to be shown after it.
 *
 * <p>It is shown at the very address that was asked, without the parameter that Spring Security would add: people keep
 * addresses and send them to each other. Only pages are remembered, not what a form sent or a picture.
 */
final class AskedPages {

    private AskedPages() {}

    @SuppressWarnings("NullAway") // null means no parameter, though the setter is not annotated so
    static RequestCache inSession() {
        MediaTypeRequestMatcher page = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
        page.setIgnoredMediaTypes(Set.of(MediaType.ALL));
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(
                new AndRequestMatcher(PathPatternRequestMatcher.pathPattern(HttpMethod.GET, "/**"), page));
        cache.setMatchingRequestParameterName(null);
        return cache;
    }
}
