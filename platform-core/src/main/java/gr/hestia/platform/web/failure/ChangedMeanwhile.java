package gr.hestia.platform.web.failure;

/** Somebody else saved first: the version that a change was made from is not the present one. */
public final class ChangedMeanwhile extends HestiaFailure {
    private static final long serialVersionUID = 1L;

    private ChangedMeanwhile() {
        super(FailureKind.CHANGED_MEANWHILE, FailureKind.CHANGED_MEANWHILE.slug());
    }

    static ChangedMeanwhile now() {
        return new ChangedMeanwhile();
    }
}
