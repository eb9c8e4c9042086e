package gr.hestia.admin.onboarding.engine;

import gr.hestia.admin.configuration.ReadBackCentre;
import gr.hestia.admin.onboarding.StepName;
import gr.hestia.admin.realm.Memberships;
import gr.hestia.admin.realm.Organization;
import gr.hestia.admin.realm.Organizations;
import gr.hestia.platform.schema.TenantSchemas;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/** Reads everything back from where it lies, before anybody is let in. */
@Component
class VerifyTenant implements Step {

    /** Flyway takes several connections at a time, and would starve the other workers of the pool. */
    private static final int VALIDATIONS = 2;

    private final Semaphore validating = new Semaphore(VALIDATIONS);
    private final TenantSchemas schemas;
    private final ReadBackCentre centre;
    private final Organizations organizations;
    private final Memberships memberships;

    VerifyTenant(TenantSchemas schemas, ReadBackCentre centre, Organizations organizations, Memberships memberships) {
        this.schemas = schemas;
        this.centre = centre;
        this.organizations = organizations;
        this.memberships = memberships;
    }

    @Override
    public StepName name() {
        return StepName.VERIFY;
    }

    @Override
    public Onboarding perform(Onboarding run) {
        String account = Objects.requireNonNull(run.account());
        validateSchema(run);
        require(schemas.isOpen(run.tenant()), "the data plane cannot reach the schema");
        schemas.inSchema(run.tenant(), connection -> {
            List<String> differences = centre.differences(connection, run.manifest());
            require(differences.isEmpty(), "the configuration at " + String.join(", ", differences));
            require(isCoordinator(connection, run.coordinator(), account), "the coordinator among the members");
        });
        verifyOrganization(run, Objects.requireNonNull(run.organization()), account);
        return run;
    }

    private void validateSchema(Onboarding run) {
        validating.acquireUninterruptibly();
        try {
            schemas.validate(run.tenant());
        } finally {
            validating.release();
        }
    }

    private void verifyOrganization(Onboarding run, String organization, String account) {
        Organization expected =
                new Organization(organization, run.slug(), run.tenant().toString());
        require(organizations.find(organization).filter(expected::equals).isPresent(), "the organization");
        require(memberships.exists(organization, account), "the coordinator in the organization");
    }

    private static boolean isCoordinator(Connection connection, UUID member, String account) throws SQLException {
        try (var select = connection.prepareStatement(
                "select from member where id = ? and subject = ? and role = 'COORDINATOR' and state <> 'REMOVED'")) {
            select.setObject(1, member);
            select.setString(2, account);
            return select.executeQuery().next();
        }
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw StepFailed.differs(otherwise);
        }
    }
}
