package gr.hestia.platform.web;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WebConfiguration {
    @Bean
    UiDialect uiDialect(Clock clock) {
        return new UiDialect(clock);
    }
}
