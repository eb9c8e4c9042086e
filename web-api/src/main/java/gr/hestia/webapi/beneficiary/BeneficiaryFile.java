package gr.hestia.webapi.beneficiary;

import java.time.Instant;
import java.util.UUID;

/**
 * A person's file as it stands.
 *
 * @param id immutable identity
 * @param number the centre's own number, which a file always has
 * @param status whether the centre works with the person
 * @param details what is known about the person
 * @param branch where the person was registered
 * @param registeredAt when
 * @param registeredBy id of the member who did it
 * @param version counts the changes; an edit names the one it began from
 */
public record BeneficiaryFile(
        UUID id,
        long number,
        FileStatus status,
        FileDetails details,
        UUID branch,
        Instant registeredAt,
        UUID registeredBy,
        long version) {}
