package gr.hestia.webapi.centre.web;

import gr.hestia.platform.tenancy.TenantFilter;
import gr.hestia.platform.web.RequestPath;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Lets browsers keep public pages and ask each time whether they still hold: "not modified" costs a reader a few hundred
 * bytes, and a change is seen at once. The tag is made from the page itself, so it holds over languages, the passing of
 * the day and new versions of the software, and is the same on every replica; weak, because what is on the wire is
 * compressed.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 10)
class PublicPageTags extends ShallowEtagHeaderFilter {

    PublicPageTags() {
        setWriteWeakETag(true);
    }

    /** Only the directory, a centre's page and its feed; everything else is somebody's own. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = RequestPath.of(request);
        if (TenantFilter.tenantOf(request).isEmpty()) {
            return !path.equals("/") && !path.equals("/centres");
        }
        return path.indexOf('/', 1) >= 0 && !path.endsWith("/calendar.ics");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
        response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
        super.doFilterInternal(request, response, chain);
    }
}
