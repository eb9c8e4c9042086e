package gr.hestia.platform.web;

import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.ForwardedHeaderFilter;

/**
 * What the proxy in front says of a request: {@code X-Forwarded-For}, {@code -Proto}, {@code -Host} and {@code -Port},
 * which it must overwrite. The header {@code Forwarded} and a prefix of the path are taken from nobody: most proxies pass
 * on what a client puts there.
 */
@Configuration(proxyBeanMethods = false)
class ProxyConfiguration {

    private static final boolean STANDARD_HEADER = false;
    private static final int BEFORE_ALL_THAT_ASK_FOR_ADDRESSES = Ordered.HIGHEST_PRECEDENCE + 2;

    @Bean
    FilterRegistrationBean<ForwardedHeaderFilter> forwardedHeaderFilter(
            @Value("${server.forward-headers-strategy:none}") String strategy) {
        ForwardedHeaderFilter filter = new ForwardedHeaderFilter(STANDARD_HEADER);
        filter.setUseForwardedPrefix(false);
        FilterRegistrationBean<ForwardedHeaderFilter> registration = new FilterRegistrationBean<>(filter);
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR);
        registration.setEnabled(strategy.equals("framework"));
        registration.setOrder(BEFORE_ALL_THAT_ASK_FOR_ADDRESSES);
        return registration;
    }
}
