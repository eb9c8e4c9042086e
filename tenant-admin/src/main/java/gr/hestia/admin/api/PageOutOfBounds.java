package gr.hestia.admin.api;

import gr.hestia.platform.web.failure.FailureKind;
import gr.hestia.platform.web.failure.HestiaFailure;

/** A page was asked for that no list has. */
public final class PageOutOfBounds extends HestiaFailure {
    private static final long serialVersionUID = 1L;

    private PageOutOfBounds(int largest) {
        super(FailureKind.MALFORMED, "page-out-of-bounds", largest);
    }

    static PageOutOfBounds withLargest(int largest) {
        return new PageOutOfBounds(largest);
    }
}
