package gr.hestia.platform.privacy;

import gr.hestia.platform.tenancy.TenantDataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Present in the data plane only: the control plane and the database never hold the master key. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("hestia.privacy.master-key")
@EnableConfigurationProperties(PrivacyProperties.class)
class PrivacyConfiguration {

    @Bean
    SensitiveFields sensitiveFields(TenantDataSource dataSource, PrivacyProperties properties) {
        return new SensitiveFields(dataSource, properties);
    }
}
