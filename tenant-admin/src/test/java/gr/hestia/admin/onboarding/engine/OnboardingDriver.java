package gr.hestia.admin.onboarding.engine;

import gr.hestia.admin.municipality.ReferenceList;
import gr.hestia.admin.onboarding.Coordinator;
import gr.hestia.admin.onboarding.ManifestMother;
import gr.hestia.admin.onboarding.OnboardingDetail;
import gr.hestia.admin.onboarding.OnboardingRequest;
import gr.hestia.admin.onboarding.OnboardingRuns;
import gr.hestia.admin.onboarding.RequestOnboarding;
import gr.hestia.admin.onboarding.RunState;
import gr.hestia.admin.region.Jurisdiction;
import gr.hestia.admin.region.Officer;
import gr.hestia.admin.work.AdminCatalog;
import gr.hestia.platform.schema.TenantSchemas;
import gr.hestia.platform.tenancy.TenantId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.boot.test.context.TestComponent;
import tools.jackson.databind.JsonNode;

/** Drives onboardings in tests and looks at what they leave. */
@TestComponent
class OnboardingDriver {

    static final Officer OPERATOR = new Officer("test-operator", "Ουρανία", Jurisdiction.everywhere());

    private final RequestOnboarding request;
    private final OnboardingRuns runs;
    private final AdminCatalog catalog;
    private final TenantSchemas schemas;
    private final ManifestMother mother;

    OnboardingDriver(
            RequestOnboarding request,
            OnboardingRuns runs,
            AdminCatalog catalog,
            TenantSchemas schemas,
            ReferenceList list) {
        this.request = request;
        this.runs = runs;
        this.catalog = catalog;
        this.schemas = schemas;
        this.mother = new ManifestMother(list);
    }

    record Member(UUID id, String subject, String email, String role) {}

    JsonNode manifest() {
        return mother.next();
    }

    Coordinator someone() {
        return new Coordinator("Ελένη Παπαδοπούλου", "eleni-" + UUID.randomUUID() + "@example.gr");
    }

    UUID request(JsonNode manifest, Coordinator coordinator) {
        return request.request(OPERATOR, new OnboardingRequest(manifest, coordinator))
                .run()
                .id();
    }

    OnboardingDetail onboard(JsonNode manifest, Coordinator coordinator) {
        return awaitRest(request(manifest, coordinator));
    }

    OnboardingDetail get(UUID run) {
        return runs.get(Jurisdiction.everywhere(), run);
    }

    /** Waits until nothing more happens by itself. */
    OnboardingDetail awaitRest(UUID run) {
        return await(run, detail -> detail.run().state().rests());
    }

    OnboardingDetail await(UUID run, RunState state) {
        return await(run, detail -> detail.run().state() == state);
    }

    OnboardingDetail await(UUID run, Predicate<OnboardingDetail> until) {
        return org.awaitility.Awaitility.await("onboarding " + run)
                .atMost(Duration.ofSeconds(90))
                .ignoreExceptions()
                .until(() -> get(run), until);
    }

    /** The tenant of the run that was accepted last. */
    TenantId latestTenant() {
        return new TenantId(catalog.call(
                client -> client.sql("select tenant from catalog.onboarding_run order by requested_at desc limit 1")
                        .query(UUID.class)
                        .single()));
    }

    List<Member> membersOf(TenantId tenant) {
        List<Member> members = new ArrayList<>();
        schemas.inSchema(tenant, connection -> {
            try (var select = connection.prepareStatement("select id, subject, email, role from member")) {
                var rows = select.executeQuery();
                while (rows.next()) {
                    members.add(new Member(
                            rows.getObject(1, UUID.class), rows.getString(2), rows.getString(3), rows.getString(4)));
                }
            }
        });
        return members;
    }

    /** Whether the run names nobody any more. */
    boolean isForgotten(UUID run) {
        return catalog.call(
                client -> client.sql("""
                        select coordinator_name is null and coordinator_email is null
                          from catalog.onboarding_run where id = ?
                        """).param(run).query(Boolean.class).single());
    }
}
