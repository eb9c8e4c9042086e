package gr.hestia.webapi.beneficiary;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * As much of a file as one needs to choose it from a list.
 *
 * @param id immutable identity
 * @param number the centre's own number
 * @param name family name first
 * @param fatherName tells namesakes apart
 * @param birthYear null where it is not known
 * @param phoneEnd last digits of the preferred phone; null where there is none
 * @param status whether the centre works with the person
 * @param speciallyProtected whether where the person is must be told to nobody
 */
public record FileHit(
        UUID id,
        long number,
        String name,
        @Nullable String fatherName,
        @Nullable Integer birthYear,
        @Nullable String phoneEnd,
        FileStatus status,
        boolean speciallyProtected) {}
