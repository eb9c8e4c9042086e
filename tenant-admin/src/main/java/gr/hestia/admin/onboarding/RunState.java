package gr.hestia.admin.onboarding;

/** Where an onboarding run stands, and what that permits. */
public enum RunState {
    /** Waits for a worker, or for the time of its next attempt. */
    QUEUED,
    /** A worker has it. */
    RUNNING,
    /** A step failed and will not be tried again by itself; may be resumed or undone. */
    FAILED,
    /** The tenant is active. The end. */
    DONE,
    /** Waits for a worker to undo it. */
    UNDO_QUEUED,
    /** A worker is undoing it. */
    UNDOING,
    /** Undoing failed and will not be tried again by itself; may be undone again. */
    UNDO_FAILED,
    /** Everything it had made is removed. The end; slug and municipality are free. */
    UNDONE;

    /** Whether somebody may tell it to go on. */
    public boolean mayResume() {
        return this == FAILED;
    }

    /** Whether somebody may tell it to take everything back. */
    public boolean mayUndo() {
        return this == QUEUED || this == FAILED || this == UNDO_FAILED;
    }

    /** Whether it stays as it is unless somebody acts. */
    public boolean rests() {
        return this == FAILED || this == DONE || this == UNDO_FAILED || this == UNDONE;
    }
}
