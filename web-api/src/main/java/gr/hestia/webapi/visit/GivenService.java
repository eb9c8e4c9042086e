package gr.hestia.webapi.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * A service that was given.
 *
 * @param service id of the service
 * @param givenBy id of the member who gave it
 */
@Embeddable
public record GivenService(
        UUID service, @Column(name = "given_by") UUID givenBy) {}
