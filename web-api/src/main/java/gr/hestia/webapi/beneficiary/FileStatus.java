package gr.hestia.webapi.beneficiary;

/** Whether the centre works with a person. */
public enum FileStatus {
    /** The centre works, or may work any day, with the person. */
    OPEN,
    /** Moved away, died, or needs the centre no more. Found and read like any other. */
    CLOSED
}
