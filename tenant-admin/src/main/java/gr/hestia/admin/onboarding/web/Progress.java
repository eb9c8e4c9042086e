package gr.hestia.admin.onboarding.web;

import gr.hestia.admin.onboarding.MunicipalityStatus;
import gr.hestia.admin.onboarding.RunState;
import gr.hestia.platform.tenancy.TenantState;
import gr.hestia.platform.web.Tone;

/** How far a municipality is, in the words of the overview. */
enum Progress {
    /** It has a centre that serves citizens and staff. */
    ACTIVE(Tone.DONE),
    /** Its onboarding, or the undoing of it, is under way. */
    ONGOING(Tone.INFORMATION),
    /** Its onboarding stopped, and waits for somebody to resume or undo it. */
    FAILED(Tone.URGENT),
    /** Its centre is withdrawn for a time. */
    SUSPENDED(Tone.WAITING),
    /** It has no centre on the platform. */
    NONE(Tone.NEUTRAL);

    private final Tone tone;

    Progress(Tone tone) {
        this.tone = tone;
    }

    /** What sort of news it is. */
    public Tone tone() {
        return tone;
    }

    static Progress of(MunicipalityStatus status) {
        if (status.tenantState() == TenantState.ACTIVE) {
            return ACTIVE;
        }
        if (status.tenantState() == TenantState.SUSPENDED) {
            return SUSPENDED;
        }
        if (status.runState() == RunState.FAILED || status.runState() == RunState.UNDO_FAILED) {
            return FAILED;
        }
        return status.tenantState() == null && status.runState() == null ? NONE : ONGOING;
    }
}
