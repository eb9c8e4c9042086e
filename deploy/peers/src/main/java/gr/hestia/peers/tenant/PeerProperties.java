package gr.hestia.peers.tenant;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Which peer this is.
 *
 * @param connections how a connection comes to be a tenant's
 * @param perTenant connections of each tenant, where each has a pool of its own
 * @param idleTimeout how long such a connection may be idle; the pool takes no less than ten seconds
 * @param connectionTimeout how long a borrower waits; the same as Hestia's
 * @param maxLifetime age at which a connection is replaced; the same as Hestia's
 * @param web login whose roles Hestia's connections take; needed with stripes only
 */
@Validated
@ConfigurationProperties("peer")
public record PeerProperties(
        @NotNull Connections connections,
        @Min(1) @DefaultValue("2") int perTenant,
        @NotNull @DefaultValue("10s") Duration idleTimeout,
        @NotNull @DefaultValue("5s") Duration connectionTimeout,
        @NotNull @DefaultValue("20m") Duration maxLifetime,
        @Nullable Login web) {

    /** How a connection comes to be a tenant's. */
    public enum Connections {
        /** One pool; a borrowed connection is set to the schema and set back when it is returned. */
        SHARED,
        /** A small pool for each tenant, made at its first request. */
        PER_TENANT,
        /** Hestia's own, and nothing else of Hestia. */
        STRIPES
    }

    /**
     * A database login.
     *
     * @param username role name
     * @param password its password
     */
    public record Login(String username, String password) {
        @Override
        public String toString() {
            return "Login[username=" + username + "]";
        }
    }
}
