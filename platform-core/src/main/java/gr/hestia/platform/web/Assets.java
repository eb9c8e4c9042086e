package gr.hestia.platform.web;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.cache.Cache;
import org.springframework.cache.concurrent.ConcurrentMapCache;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.resource.CachingResourceResolver;
import org.springframework.web.servlet.resource.CachingResourceTransformer;
import org.springframework.web.servlet.resource.CssLinkResourceTransformer;
import org.springframework.web.servlet.resource.PathResourceResolver;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Styles, scripts and pictures under {@code /assets/}. A link {@code @{/assets/base.css}} is written with the hash of
 * the file's content in its name, so a browser keeps it for a year and still sees a new one at once.
 *
 * <p>Mapped before the controllers, so that a page at {@code /{tenant}/{section}} cannot take these addresses.
 */
@Configuration(proxyBeanMethods = false)
class Assets {
    static final String PATH = "/assets/";

    /** Far more than there are; one address can be spelt in many ways, and each spelling is kept. */
    private static final int MOST_CACHED = 500;

    private static final Duration ONE_YEAR = Duration.ofDays(365);

    @Bean
    ResourceHttpRequestHandler assetHandler(ResourceUrlProvider mvcResourceUrlProvider) throws IOException {
        VersionResourceResolver versions = new VersionResourceResolver().addContentVersionStrategy("/**");
        Cache cache = new ConcurrentMapCache(
                "assets", Caffeine.newBuilder().maximumSize(MOST_CACHED).build().asMap(), false);
        CssLinkResourceTransformer links = new CssLinkResourceTransformer();
        links.setResourceUrlProvider(mvcResourceUrlProvider);
        ResourceHttpRequestHandler handler = new ResourceHttpRequestHandler();
        handler.setLocations(List.of(new ClassPathResource("static/assets/"), htmx()));
        handler.setResourceResolvers(List.of(new CachingResourceResolver(cache), versions, new PathResourceResolver()));
        handler.setResourceTransformers(List.of(new CachingResourceTransformer(cache), links));
        handler.setCacheControl(CacheControl.maxAge(ONE_YEAR).cachePublic().immutable());
        return handler;
    }

    @Bean
    ResourceHttpRequestHandler wellKnownHandler() {
        ResourceHttpRequestHandler handler = new ResourceHttpRequestHandler();
        handler.setLocations(List.of(new ClassPathResource("static/root/")));
        handler.setCacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic());
        return handler;
    }

    @Bean
    SimpleUrlHandlerMapping assetMapping(
            ResourceHttpRequestHandler assetHandler, ResourceHttpRequestHandler wellKnownHandler) {
        Map<String, Object> handlers = new LinkedHashMap<>();
        handlers.put(PATH + "**", assetHandler);
        handlers.put("/favicon.ico", wellKnownHandler);
        handlers.put("/robots.txt", wellKnownHandler);
        return new SimpleUrlHandlerMapping(handlers, Ordered.HIGHEST_PRECEDENCE);
    }

    /** The folder of htmx in its webjar, whatever its version. */
    private static Resource htmx() throws IOException {
        Resource[] found = new PathMatchingResourcePatternResolver()
                .getResources("classpath*:/META-INF/resources/webjars/htmx.org/*/dist/htmx.min.js");
        if (found.length != 1) {
            throw new IllegalStateException("Expected one htmx on the class path, found " + found.length);
        }
        return found[0].createRelative("./");
    }
}
