package gr.hestia.webapi.beneficiary;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A paper as it is stored.
 *
 * @param kind what it is
 * @param number its number, encrypted
 * @param numberHash its number's keyed hash
 */
@Embeddable
record SealedPaper(
        @Enumerated(EnumType.STRING) PaperKind kind,
        byte[] number,
        @Column(name = "number_hash") byte[] numberHash) {}
