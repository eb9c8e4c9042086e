package gr.hestia.webapi.beneficiary;

import gr.hestia.platform.web.failure.FailureKind;
import gr.hestia.platform.web.failure.HestiaFailure;

/** Somebody else changed the file after it was opened for editing; nothing was saved. */
public final class FileChangedMeanwhile extends HestiaFailure {

    private static final long serialVersionUID = 1L;

    private final transient BeneficiaryFile current;

    private FileChangedMeanwhile(BeneficiaryFile current) {
        super(FailureKind.CHANGED_MEANWHILE, FailureKind.CHANGED_MEANWHILE.slug());
        this.current = current;
    }

    /** Shows the file to whoever was late; the caller has written that into the trail. */
    static FileChangedMeanwhile to(BeneficiaryFile current) {
        return new FileChangedMeanwhile(current);
    }

    /** What the file says now. */
    public BeneficiaryFile current() {
        return current;
    }
}
