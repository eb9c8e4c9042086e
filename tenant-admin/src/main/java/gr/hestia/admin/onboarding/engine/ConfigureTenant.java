package gr.hestia.admin.onboarding.engine;

import gr.hestia.admin.configuration.ConfigureCentre;
import gr.hestia.admin.manifest.Branch;
import gr.hestia.admin.manifest.Catchment;
import gr.hestia.admin.manifest.LocalText;
import gr.hestia.admin.manifest.Manifest;
import gr.hestia.admin.onboarding.StepName;
import gr.hestia.platform.schema.TenantSchemas;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what the manifest says: in the tenant's own tables, and for the directory whom its branches serve. */
@Component
class ConfigureTenant implements Step {

    private final Ledger ledger;
    private final TenantSchemas schemas;
    private final ConfigureCentre configure;

    ConfigureTenant(Ledger ledger, TenantSchemas schemas, ConfigureCentre configure) {
        this.ledger = ledger;
        this.schemas = schemas;
        this.configure = configure;
    }

    @Override
    public StepName name() {
        return StepName.CONFIGURE_CENTRE;
    }

    @Override
    public Onboarding perform(Onboarding run) {
        Manifest manifest = run.manifest();
        ledger.whileHeld(run, client -> {
            schemas.inSchema(run.tenant(), connection -> configure.configure(connection, manifest));
            client.sql("delete from catalog.catchment where tenant = ?")
                    .param(run.tenant().value())
                    .update();
            manifest.branches()
                    .forEach(branch -> branch.catchment().forEach(served -> insert(client, run, branch, served)));
        });
        return run;
    }

    private static void insert(JdbcClient client, Onboarding run, Branch branch, Catchment served) {
        LocalText basis = served.basis();
        client.sql("""
                        insert into catalog.catchment (tenant, municipality, kind, basis) values (?, ?, ?, ?)
                            on conflict on constraint catchment_pk do nothing
                        """)
                .param(run.tenant().value())
                .param(served.municipality())
                .param(branch.kind())
                .param(basis == null ? null : basis.el())
                .update();
    }
}
