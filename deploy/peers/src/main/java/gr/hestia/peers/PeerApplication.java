package gr.hestia.peers;

import gr.hestia.peers.tenant.PeerProperties;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/**
 * A plain Spring Boot application over the same schemas as web-api, for the load test only. It has a filter that finds the
 * tenant, Hibernate's multi-tenancy ({@code tenant}), and services in transactions over JdbcClient ({@code desk}).
 * {@link PeerProperties#connections()} says which peer it is; everything else is the same in each.
 */
@SpringBootApplication
@EnableConfigurationProperties(PeerProperties.class)
public class PeerApplication {

    static void main(String[] arguments) {
        SpringApplication.run(PeerApplication.class, arguments);
    }
}
