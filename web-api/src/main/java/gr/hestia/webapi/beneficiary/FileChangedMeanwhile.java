package gr.hestia.webapi.beneficiary;

/** Somebody else changed the file after it was opened for editing; nothing was saved. */
public final class FileChangedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient BeneficiaryFile current;

    private FileChangedMeanwhile(BeneficiaryFile current) {
        super("file " + current.id() + " is at version " + current.version());
        this.current = current;
    }

    static FileChangedMeanwhile to(BeneficiaryFile current) {
        return new FileChangedMeanwhile(current);
    }

    /** What the file says now. */
    public BeneficiaryFile current() {
        return current;
    }
}
