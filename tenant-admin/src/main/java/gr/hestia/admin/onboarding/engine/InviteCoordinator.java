package gr.hestia.admin.onboarding.engine;

import gr.hestia.admin.onboarding.StepName;
import gr.hestia.admin.onboarding.engine.Onboarding.Letter;
import gr.hestia.admin.realm.Account;
import gr.hestia.admin.realm.Accounts;
import gr.hestia.admin.realm.Memberships;
import gr.hestia.admin.realm.RealmFailure;
import gr.hestia.platform.schema.TenantSchemas;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Lets the first coordinator in: account, membership, the row among the tenant's members, and one letter.
 *
 * <p>Whatever is repeated, the letter goes once: it is settled in the catalog, with a note before it leaves. Only where a
 * worker died, or Keycloak fell silent, between the note and the answer is it sent again, for a centre that nobody can
 * enter is worse than a second letter, whose link replaces the first.
 */
@Component
class InviteCoordinator implements Step {

    private final Accounts accounts;
    private final Memberships memberships;
    private final TenantSchemas schemas;
    private final Ledger ledger;

    InviteCoordinator(Accounts accounts, Memberships memberships, TenantSchemas schemas, Ledger ledger) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.schemas = schemas;
        this.ledger = ledger;
    }

    @Override
    public StepName name() {
        return StepName.INVITE_COORDINATOR;
    }

    @Override
    public Onboarding perform(Onboarding run) {
        if (run.coordinatorEmail() == null || run.coordinatorName() == null) {
            throw StepFailed.coordinatorForgotten();
        }
        Onboarding known = withAccount(run, run.coordinatorEmail(), run.coordinatorName());
        String account = Objects.requireNonNull(known.account());
        memberships.add(Objects.requireNonNull(known.organization()), account);
        addMember(known, account, run.coordinatorEmail(), run.coordinatorName());
        return known.invitation().settled() ? known : invite(known, account);
    }

    private Onboarding withAccount(Onboarding run, String email, String name) {
        Account account = accounts.findOrMake(email, name);
        if (account.subject().equals(run.account())) {
            return run;
        }
        ledger.note(run, "account = ?, account_made = ?", account.subject(), account.made());
        return run.withAccount(account.subject(), account.made());
    }

    private void addMember(Onboarding run, String account, String email, String name) {
        ledger.whileHeld(
                run,
                client -> schemas.inSchema(run.tenant(), connection -> {
                    try (var insert = connection.prepareStatement("""
                    insert into member (id, subject, email, display_name, role, state)
                    values (?, ?, ?, ?, 'COORDINATOR', 'INVITED')
                        on conflict (id) do update set subject = excluded.subject
                     where member.subject is distinct from excluded.subject
                    """)) {
                        insert.setObject(1, run.coordinator());
                        insert.setString(2, account);
                        insert.setString(3, email);
                        insert.setString(4, name);
                        insert.executeUpdate();
                    }
                }));
    }

    private Onboarding invite(Onboarding run, String account) {
        if (!run.accountMade() && accounts.hasCredentials(account)) {
            return settle(run, Letter.NOT_NEEDED);
        }
        settle(run, Letter.SENDING);
        try {
            accounts.invite(account);
        } catch (RealmFailure.LetterNotSent | RealmFailure.Refused failure) {
            settle(run, Letter.NONE);
            throw failure;
        }
        return settle(run, Letter.SENT);
    }

    private Onboarding settle(Onboarding run, Letter letter) {
        ledger.note(run, "invitation = ?", letter.name());
        return run.withInvitation(letter);
    }
}
