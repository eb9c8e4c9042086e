package gr.hestia.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class PlatformTestTests {

    /** The smallest application that can listen on a port. */
    @SpringBootConfiguration(proxyBeanMethods = false)
    @ImportAutoConfiguration(TomcatServletWebServerAutoConfiguration.class)
    static class Application {}

    @Nested
    @PlatformTest(classes = Application.class, properties = "hestia.identity.api-audience=another")
    class TheDataPlane {

        @Test
        void knowsItsOwnLoginOnly(@Autowired Environment environment) {
            assertThat(environment.getProperty("hestia.database.web.username")).isEqualTo("hestia_web");
            assertThat(environment.getProperty("hestia.database.admin.username"))
                    .isNull();
            assertThat(environment.getProperty("hestia.database.region.username"))
                    .isNull();
            assertThat(environment.getProperty("hestia.privacy.master-key")).isNotBlank();
        }

        @Test
        void findsTheCatalogInPlace(@Autowired Environment environment) {
            JdbcClient client = JdbcClient.create(new DriverManagerDataSource(
                    environment.getRequiredProperty("hestia.database.url"),
                    environment.getRequiredProperty("hestia.database.web.username"),
                    environment.getRequiredProperty("hestia.database.web.password")));

            assertThat(client.sql("select count(*) from catalog.web_session")
                            .query(Integer.class)
                            .single())
                    .isNotNegative();
        }

        @Test
        void lestATestChooseOtherwise(@Autowired Environment environment) {
            assertThat(environment.getProperty("hestia.identity.api-audience")).isEqualTo("another");
        }
    }

    @Nested
    @PlatformTest(classes = Application.class, plane = Plane.CONTROL, keycloak = true)
    class TheControlPlane {

        @Test
        void knowsItsOwnLoginsAndKeycloak(@Autowired Environment environment) {
            assertThat(environment.getProperty("hestia.database.region.username"))
                    .isEqualTo("hestia_region");
            assertThat(environment.getProperty("hestia.database.admin.username"))
                    .isEqualTo("hestia_admin");
            assertThat(environment.getProperty("hestia.database.web.username")).isNull();
            assertThat(environment.getProperty("hestia.privacy.master-key")).isNull();
            assertThat(environment.getProperty("hestia.identity.issuer"))
                    .isEqualTo(KeycloakServer.shared().issuer().toString());
        }
    }
}
