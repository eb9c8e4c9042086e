package gr.hestia.admin.onboarding.engine;

import static org.assertj.core.api.Assertions.assertThat;

import gr.hestia.admin.act.ControlActs;
import gr.hestia.admin.api.PageAsked;
import gr.hestia.admin.manifest.Manifests;
import gr.hestia.admin.onboarding.Coordinator;
import gr.hestia.admin.onboarding.OnboardingDetail;
import gr.hestia.admin.onboarding.OnboardingStep;
import gr.hestia.admin.onboarding.RunState;
import gr.hestia.admin.onboarding.StepState;
import gr.hestia.admin.realm.Memberships;
import gr.hestia.admin.realm.Organizations;
import gr.hestia.admin.region.Jurisdiction;
import gr.hestia.admin.tenant.TenantEntry;
import gr.hestia.admin.tenant.TenantList;
import gr.hestia.admin.testing.ControlPlaneTest;
import gr.hestia.admin.testing.Mailbox;
import gr.hestia.admin.work.AdminCatalog;
import gr.hestia.platform.schema.TenantSchemas;
import gr.hestia.platform.tenancy.TenantState;
import gr.hestia.platform.testing.Realm;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

@ControlPlaneTest
@Import(OnboardingDriver.class)
class OnboardingTests {

    @Autowired
    OnboardingDriver driver;

    @Autowired
    TenantList tenants;

    @Autowired
    TenantSchemas schemas;

    @Autowired
    Organizations organizations;

    @Autowired
    Memberships memberships;

    @Autowired
    AdminCatalog catalog;

    @Autowired
    ControlActs acts;

    static List<String> slugs() {
        return Manifests.slugs();
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void eachOfTheFiveBecomesAnActiveTenant(String slug) {
        Mailbox mailbox = Mailbox.shared();
        String email = slug + "-" + UUID.randomUUID() + "@example.gr";

        OnboardingDetail run = driver.onboard(Manifests.tree(slug), new Coordinator("Μαρία Νικολάου", email));

        assertThat(run.run().state()).isEqualTo(RunState.DONE);
        assertThat(run.steps()).extracting(OnboardingStep::state).containsOnly(StepState.DONE);
        TenantEntry tenant = tenants.get(Jurisdiction.everywhere(), slug);
        assertThat(tenant.state()).isEqualTo(TenantState.ACTIVE);
        assertThat(tenant.id()).isEqualTo(run.run().tenant());
        assertThat(tenant.schemaVersion()).isEqualTo(schemas.latestVersion());
        assertThat(schemas.isOpen(tenant.id())).isTrue();
        assertThat(organizations.find(tenant.id())).hasValueSatisfying(organization -> {
            assertThat(organization.id()).isEqualTo(tenant.organization());
            assertThat(organization.alias()).isEqualTo(slug);
        });
        assertThat(mailbox.listLetters(email)).hasSize(1);
        assertThat(driver.membersOf(tenant.id())).singleElement().satisfies(member -> {
            assertThat(member.email()).isEqualTo(email);
            assertThat(member.role()).isEqualTo("COORDINATOR");
            assertThat(memberships.exists(String.valueOf(tenant.organization()), member.subject()))
                    .isTrue();
        });
        assertThat(driver.isForgotten(run.run().id())).isTrue();
        assertThat(acts.list(Jurisdiction.everywhere(), tenant.id().value(), PageAsked.of(1, 50))
                        .entries())
                .extracting(logged -> logged.act().act())
                .containsExactly(
                        "onboarding.done",
                        "tenant.activated",
                        "tenant.organization-created",
                        "tenant.schema-migrated",
                        "tenant.schema-created",
                        "tenant.reserved",
                        "onboarding.requested");
    }

    @Test
    void theDirectoryLearnsWhomAMobileUnitServes() {
        driver.onboard(Manifests.tree("sparta"), driver.someone());
        TenantEntry tenant = tenants.get(Jurisdiction.everywhere(), "sparta");

        List<String> served = catalog.call(client -> client.sql(
                        "select municipality from catalog.catchment where tenant = ? order by municipality")
                .param(tenant.id().value())
                .query(String.class)
                .list());

        assertThat(served).contains("monemvasia", "evrotas");
    }

    @Test
    void somebodyWhoHasAnAccountIsInvitedToNothingButJoins() {
        var maria = Realm.shared().createMember("maria");

        OnboardingDetail run = driver.onboard(driver.manifest(), new Coordinator("Μαρία", maria.email()));

        assertThat(run.run().state()).isEqualTo(RunState.DONE);
        assertThat(Mailbox.shared().listLetters(maria.email())).isEmpty();
        assertThat(driver.membersOf(run.run().tenant()))
                .singleElement()
                .satisfies(member ->
                        assertThat(member.subject()).isEqualTo(maria.id().toString()));
    }

    @Test
    void manyAtOnceAllArriveAndEachHasItsOwn() {
        List<UUID> runs = Stream.generate(() -> driver.request(driver.manifest(), driver.someone()))
                .limit(24)
                .toList();

        assertThat(runs)
                .extracting(run -> driver.awaitRest(run).run())
                .allSatisfy(run -> assertThat(run.state()).as(run.problem()).isEqualTo(RunState.DONE))
                .extracting(run -> driver.membersOf(run.tenant()).size())
                .containsOnly(1);
    }

    @Test
    void theSameManifestFromManySidesAtOnceBeginsOnce() {
        JsonNode manifest = driver.manifest();
        Coordinator someone = driver.someone();

        List<UUID> runs = IntStream.range(0, 8)
                .mapToObj(side -> CompletableFuture.supplyAsync(() -> driver.request(manifest, someone)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(Set.copyOf(runs)).hasSize(1);
        assertThat(driver.awaitRest(runs.getFirst()).run().state()).isEqualTo(RunState.DONE);
    }
}
