package gr.hestia.webapi.beneficiary;

import gr.hestia.platform.web.failure.FailureKind;
import gr.hestia.platform.web.failure.HestiaFailure;

/**
 * The key of a form or request was used before, for something else; nothing was saved. The status is that of the IETF's
 * draft for the header {@code Idempotency-Key} (draft-ietf-httpapi-idempotency-key-header, section 2.7).
 */
public final class KeyUsedForAnother extends HestiaFailure {

    private static final long serialVersionUID = 1L;

    KeyUsedForAnother() {
        super(FailureKind.INVALID, "key-used-for-another");
    }
}
