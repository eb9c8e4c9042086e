package gr.hestia.admin.invitation;

import gr.hestia.admin.invitation.Invitation.Letter;
import gr.hestia.admin.realm.Account;
import gr.hestia.admin.realm.Accounts;
import gr.hestia.admin.realm.Memberships;
import gr.hestia.admin.realm.RealmFailure;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Gives a member an account, a place in the centre's organization and, where they cannot sign in yet, one letter. */
@Component
class LetIn {

    private final Accounts accounts;
    private final Memberships memberships;
    private final MemberRow members;
    private final InvitationQueue queue;

    LetIn(Accounts accounts, Memberships memberships, MemberRow members, InvitationQueue queue) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.members = members;
        this.queue = queue;
    }

    /** May be done again at any time. */
    void letIn(Invitation invitation, String organization) {
        Account account = accounts.findOrMake(
                Objects.requireNonNull(invitation.email()), Objects.requireNonNull(invitation.name()));
        members.setSubject(invitation, account.subject());
        memberships.add(organization, account.subject());
        if (invitation.letter() != Letter.SENT) {
            sendLetter(invitation, account);
        }
    }

    private void sendLetter(Invitation invitation, Account account) {
        if (!account.made() && accounts.hasCredentials(account.subject())) {
            queue.note(invitation, Letter.NOT_NEEDED);
            return;
        }
        queue.note(invitation, Letter.SENDING);
        try {
            accounts.invite(account.subject());
        } catch (RealmFailure.LetterNotSent | RealmFailure.Refused failure) {
            queue.note(invitation, Letter.NONE);
            throw failure;
        }
        queue.note(invitation, Letter.SENT);
    }
}
