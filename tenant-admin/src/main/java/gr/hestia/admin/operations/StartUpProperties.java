package gr.hestia.admin.operations;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How tenant-admin waits for the parts it stands on.
 *
 * @param retry how long to wait before PostgreSQL or Keycloak is tried again
 */
@Validated
@ConfigurationProperties("hestia.start-up")
record StartUpProperties(@NotNull @DefaultValue("2s") Duration retry) {}
