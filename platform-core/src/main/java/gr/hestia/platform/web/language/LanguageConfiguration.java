package gr.hestia.platform.web.language;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class LanguageConfiguration implements WebMvcConfigurer {
    /** The clock of every room. A centre's day is the day in Greece, wherever the server stands. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Athens"));
    }

    @Bean
    MessageBundles messageBundles() {
        return MessageBundles.load();
    }

    @Bean
    MessageSource messageSource(MessageBundles bundles) {
        return new IcuMessages(bundles);
    }

    @Bean
    LocaleResolver localeResolver(Clock clock) {
        return new LanguageResolver(clock);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new RememberLanguage());
    }
}
