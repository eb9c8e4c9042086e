package gr.hestia.platform.web.failure;

/** A request sends more than this service reads. */
final class BodyTooLarge extends HestiaFailure {
    private static final long serialVersionUID = 1L;

    private BodyTooLarge() {
        super(FailureKind.TOO_LARGE, FailureKind.TOO_LARGE.slug());
    }

    static BodyTooLarge now() {
        return new BodyTooLarge();
    }
}
