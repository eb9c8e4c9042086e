package gr.hestia.admin.work;

/** A piece of work cannot be done, and will not be by trying again. The message is safe to show. */
public abstract class WorkRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;

    /**
     * Names the reason.
     *
     * @param code stable name
     * @param detail what happened, safe to show
     */
    protected WorkRefused(String code, String detail) {
        super(detail);
        this.code = code;
    }

    /** Stable name of the reason. */
    public final String code() {
        return code;
    }
}
