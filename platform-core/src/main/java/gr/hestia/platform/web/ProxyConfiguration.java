package gr.hestia.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.ForwardedHeaderFilter;

/**
 * What the proxy in front says of a request: {@code X-Forwarded-For}, {@code -Proto}, {@code -Host} and {@code -Port},
 * of which {@code -Proto}, {@code -Host} and {@code -Port} it must overwrite. Of the addresses in {@code X-Forwarded-For}
 * the last counts, which is the proxy's own word; what stands before it may be a client's. The header {@code Forwarded} and
 * a prefix of the path are taken from nobody: most proxies pass on what a client puts there.
 */
@Configuration(proxyBeanMethods = false)
class ProxyConfiguration {

    private static final boolean STANDARD_HEADER = false;
    private static final int BEFORE_ALL_THAT_ASK_FOR_ADDRESSES = Ordered.HIGHEST_PRECEDENCE + 2;

    @Bean
    FilterRegistrationBean<ForwardedHeaderFilter> forwardedHeaderFilter(
            @Value("${server.forward-headers-strategy:none}") String strategy) {
        ForwardedHeaderFilter filter = new LastAddress();
        filter.setUseForwardedPrefix(false);
        FilterRegistrationBean<ForwardedHeaderFilter> registration = new FilterRegistrationBean<>(filter);
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR);
        registration.setEnabled(strategy.equals("framework"));
        registration.setOrder(BEFORE_ALL_THAT_ASK_FOR_ADDRESSES);
        return registration;
    }

    /** Hands on the proxy's own word alone. */
    private static final class LastAddress extends ForwardedHeaderFilter {

        LastAddress() {
            super(STANDARD_HEADER);
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            super.doFilterInternal(new LastForwardedFor(request), response, chain);
        }
    }

    private static final class LastForwardedFor extends HttpServletRequestWrapper {

        private static final String HEADER = "X-Forwarded-For";

        LastForwardedFor(HttpServletRequest request) {
            super(request);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            if (!name.equalsIgnoreCase(HEADER)) {
                return super.getHeaders(name);
            }
            List<String> lines = Collections.list(super.getHeaders(name));
            return lines.isEmpty() ? Collections.emptyEnumeration() : Collections.enumeration(List.of(last(lines)));
        }

        @Override
        public @Nullable String getHeader(String name) {
            if (!name.equalsIgnoreCase(HEADER)) {
                return super.getHeader(name);
            }
            Enumeration<String> only = getHeaders(name);
            return only.hasMoreElements() ? only.nextElement() : null;
        }

        private static String last(List<String> lines) {
            String line = lines.getLast();
            return line.substring(line.lastIndexOf(',') + 1).strip();
        }
    }
}
