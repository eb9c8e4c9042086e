package gr.hestia.webapi.beneficiary;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The two numbers of the state as they are stored: encrypted, and as keyed hashes for exact look-up.
 *
 * @param amka encrypted social security number
 * @param amkaHash its keyed hash
 * @param afm encrypted tax number
 * @param afmHash its keyed hash
 */
@Embeddable
record SealedPapers(
        byte @Nullable [] amka,
        @Column(name = "amka_hash") byte @Nullable [] amkaHash,
        byte @Nullable [] afm,
        @Column(name = "afm_hash") byte @Nullable [] afmHash) {

    static final SealedPapers NONE = new SealedPapers(null, null, null, null);
}
