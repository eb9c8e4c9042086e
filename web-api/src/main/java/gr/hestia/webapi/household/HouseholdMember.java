package gr.hestia.webapi.household;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who lives with the beneficiary.
 *
 * @param name as it was told
 * @param relation what the member is to the beneficiary
 * @param birthYear null where it is not known
 * @param file id of the member's own file; null where there is none
 */
public record HouseholdMember(
        String name,
        Relation relation,
        @Nullable Integer birthYear,
        @Nullable UUID file) {}
