package gr.hestia.admin.onboarding.engine;

import gr.hestia.admin.realm.Accounts;
import gr.hestia.admin.realm.Memberships;
import gr.hestia.admin.realm.Organization;
import gr.hestia.admin.realm.Organizations;
import gr.hestia.admin.work.AdminCatalog;
import gr.hestia.admin.work.Diagnosis;
import gr.hestia.platform.schema.TenantSchemas;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes back what a run made, the last first, and never anything of a tenant that was ever active. */
@Component
class UndoRun {

    private static final Logger log = LoggerFactory.getLogger(UndoRun.class);

    private final Organizations organizations;
    private final Memberships memberships;
    private final Accounts accounts;
    private final TenantSchemas schemas;
    private final AdminCatalog catalog;
    private final Ledger ledger;
    private final OnboardingProperties properties;

    UndoRun(
            Organizations organizations,
            Memberships memberships,
            Accounts accounts,
            TenantSchemas schemas,
            AdminCatalog catalog,
            Ledger ledger,
            OnboardingProperties properties) {
        this.organizations = organizations;
        this.memberships = memberships;
        this.accounts = accounts;
        this.schemas = schemas;
        this.catalog = catalog;
        this.ledger = ledger;
        this.properties = properties;
    }

    /** Undoes the run; may be done again at any time. */
    void undo(Onboarding run) {
        int attempt = ledger.beginUndo(run);
        try {
            catalog.run(client -> refuseIfInUse(client, run));
            organizations.find(run.tenant()).map(Organization::id).ifPresent(organizations::remove);
            removeAccount(run);
            ledger.finishUndo(run, client -> {
                refuseIfInUse(client, run);
                schemas.drop(run.tenant());
                client.sql("delete from catalog.tenant where id = ?")
                        .param(run.tenant().value())
                        .update();
            });
            log.info("undid the onboarding of {}", run.slug());
        } catch (LeaseLost lost) {
            throw lost;
        } catch (RuntimeException failure) {
            Diagnosis diagnosis = Diagnosis.of(failure);
            log.warn("undoing {} failed, attempt {}: {}", run.slug(), attempt, diagnosis.code());
            boolean again = diagnosis.passing() && attempt < properties.attempts();
            ledger.failUndo(run, diagnosis, again ? properties.delayAfter(attempt) : null);
        }
    }

    /** Only an account that this run made, that nobody ever signed in with and that belongs to no other centre. */
    private void removeAccount(Onboarding run) {
        String account = run.account();
        if (account != null
                && run.accountMade()
                && !memberships.existsAny(account)
                && !accounts.hasCredentials(account)) {
            accounts.remove(account);
        }
    }

    private static void refuseIfInUse(JdbcClient client, Onboarding run) {
        client.sql(
                        "select state from catalog.tenant where id = ? and state not in ('RESERVED', 'PROVISIONING') for update")
                .param(run.tenant().value())
                .query(String.class)
                .optional()
                .ifPresent(state -> {
                    throw StepFailed.tenantInUse(state);
                });
    }
}
