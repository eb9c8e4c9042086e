package gr.hestia.platform.web.failure;

/** A change does not name the version that it was made from (RFC 6585, section 3). */
final class VersionMissing extends HestiaFailure {
    private static final long serialVersionUID = 1L;

    private VersionMissing() {
        super(FailureKind.VERSION_MISSING, FailureKind.VERSION_MISSING.slug());
    }

    static VersionMissing fromRequest() {
        return new VersionMissing();
    }
}
