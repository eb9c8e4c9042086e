package gr.hestia.platform.web.failure;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletContext;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.LocaleResolver;
import org.thymeleaf.ITemplateEngine;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebProperties.class)
class FailureConfiguration {
    @Bean
    Failures failures(
            MessageSource messages,
            LocaleResolver localeResolver,
            ITemplateEngine templates,
            JsonMapper json,
            ServletContext context) {
        return new Failures(messages, localeResolver, new ProblemWriter(templates, json, context));
    }

    @Bean
    FilterRegistrationBean<LastResort> lastResort(Failures failures) {
        FilterRegistrationBean<LastResort> filter = new FilterRegistrationBean<>(new LastResort(failures));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        return filter;
    }

    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit(Failures failures, WebProperties properties) {
        FilterRegistrationBean<BodyLimit> filter = new FilterRegistrationBean<>(
                new BodyLimit(failures, properties.maxBody().toBytes()));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return filter;
    }
}
