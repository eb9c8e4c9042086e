package gr.hestia.webapi.beneficiary;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Where a person lives, as far as it is known.
 *
 * @param street street and number
 * @param place town, village or settlement
 * @param postCode five digits
 * @param municipality key in the reference list of municipalities; need not be the one that runs the centre
 */
@Embeddable
public record Residence(
        @Nullable String street,
        @Nullable String place,
        @Column(name = "post_code") @Nullable String postCode,
        @Nullable String municipality) {

    /** Nothing is known. */
    public static final Residence UNKNOWN = new Residence(null, null, null, null);
}
