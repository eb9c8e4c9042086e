package gr.hestia.admin.invitation;

import gr.hestia.admin.work.WorkRefused;

/** What a centre asked cannot be done. */
final class InvitationRefused extends WorkRefused {
    private static final long serialVersionUID = 1L;

    private InvitationRefused(String code, String detail) {
        super(code, detail);
    }

    static InvitationRefused noOrganization() {
        return new InvitationRefused("tenant-not-ready", "the tenant has no organization yet");
    }

    static InvitationRefused memberGone() {
        return new InvitationRefused("member-gone", "the member was removed meanwhile");
    }

    static InvitationRefused memberTwice() {
        return new InvitationRefused("member-twice", "the account belongs to another member of the centre");
    }
}
