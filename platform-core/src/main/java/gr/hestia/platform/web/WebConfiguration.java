package gr.hestia.platform.web;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** What both planes serve pages with. The defaults it brings give way to an application's own configuration. */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:platform-web.properties")
class WebConfiguration {
    /** Static, because the template engine that this class prepares needs it before. */
    @Bean
    static UiDialect uiDialect(Clock clock) {
        return new UiDialect(clock);
    }

    @Autowired
    void linkAssets(SpringTemplateEngine templates, ResourceUrlProvider mvcResourceUrlProvider) {
        templates.setLinkBuilder(new AssetLinks(mvcResourceUrlProvider));
    }
}
