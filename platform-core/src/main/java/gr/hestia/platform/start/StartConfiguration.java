package gr.hestia.platform.start;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class StartConfiguration {

    @Bean
    SmartInitializingSingleton preparedContextFits(Environment environment) {
        return () -> PreparedContext.check(environment);
    }
}
