package gr.hestia.admin.onboarding.engine;

import static org.assertj.core.api.Assertions.assertThat;

import gr.hestia.admin.onboarding.Coordinator;
import gr.hestia.admin.onboarding.OnboardingDetail;
import gr.hestia.admin.onboarding.OnboardingStep;
import gr.hestia.admin.onboarding.ResumeOnboarding;
import gr.hestia.admin.onboarding.RunState;
import gr.hestia.admin.onboarding.StepName;
import gr.hestia.admin.onboarding.StepState;
import gr.hestia.admin.onboarding.UndoOnboarding;
import gr.hestia.admin.realm.Accounts;
import gr.hestia.admin.realm.Organizations;
import gr.hestia.admin.testing.ControlPlaneTest;
import gr.hestia.admin.testing.Mailbox;
import gr.hestia.admin.work.AdminCatalog;
import gr.hestia.platform.schema.TenantSchemas;
import gr.hestia.platform.tenancy.TenantId;
import gr.hestia.platform.web.failure.EntityVersion;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

@ControlPlaneTest
@Import({OnboardingDriver.class, Hindrance.class})
@TestPropertySource(
        properties = {
            "hestia.onboarding.attempts=2",
            "hestia.onboarding.retry-delay=200ms",
            "hestia.onboarding.interval=200ms",
            "hestia.onboarding.lease=2s",
            "hestia.database.connection-timeout=1s"
        })
class OnboardingFailureTests {

    @Autowired
    OnboardingDriver driver;

    @Autowired
    Hindrance hindrance;

    @Autowired
    ResumeOnboarding resume;

    @Autowired
    UndoOnboarding undo;

    @Autowired
    TenantSchemas schemas;

    @Autowired
    Organizations organizations;

    @Autowired
    Accounts accounts;

    @Autowired
    AdminCatalog catalog;

    @DynamicPropertySource
    static void overWires(DynamicPropertyRegistry registry) {
        Mailbox.shared();
        registry.add("hestia.realm.url", Wires::keycloak);
        registry.add("hestia.database.url", Wires::postgres);
    }

    @Test
    void keycloakGoneInMidOnboardingAndBack() {
        hindrance.before(StepName.CREATE_ORGANIZATION, Wires.KEYCLOAK::cut);

        OnboardingDetail failed = driver.onboard(driver.manifest(), driver.someone());

        assertFailed(failed, StepName.CREATE_ORGANIZATION, "keycloak-unreachable");
        assertThat(step(failed, StepName.CREATE_ORGANIZATION).attempts()).isEqualTo(2);

        Wires.KEYCLOAK.mend();
        assertThat(resumed(failed).run().state()).isEqualTo(RunState.DONE);
    }

    @Test
    void keycloakGoneForAMomentIsPassedOver() {
        hindrance.before(StepName.VERIFY, () -> {
            Wires.KEYCLOAK.cut();
            hindrance.before(StepName.VERIFY, Wires.KEYCLOAK::mend);
        });

        OnboardingDetail done = driver.onboard(driver.manifest(), driver.someone());

        assertThat(done.run().state()).isEqualTo(RunState.DONE);
        assertThat(step(done, StepName.VERIFY).attempts()).isEqualTo(2);
    }

    @Test
    void postgresGoneInMidOnboardingAndBack() {
        UUID[] run = new UUID[1];
        hindrance.before(StepName.APPLY_BASELINE, () -> {
            Wires.POSTGRES.cut();
            hindrance.afterwards(Wires.POSTGRES::mend);
        });

        run[0] = driver.request(driver.manifest(), driver.someone());

        assertThat(driver.awaitRest(run[0]).run().state()).isEqualTo(RunState.DONE);
    }

    @Test
    void aManifestThatCannotBeReadAnyMoreStopsItsOwnOnboardingOnly() {
        hindrance.before(StepName.CREATE_ORGANIZATION, Wires.KEYCLOAK::cut);
        OnboardingDetail failed = driver.onboard(driver.manifest(), driver.someone());
        Wires.KEYCLOAK.mend();
        catalog.run(
                client -> client.sql("update catalog.onboarding_run set manifest = '{\"later\": true}' where id = ?")
                        .param(failed.run().id())
                        .update());

        OnboardingDetail stopped = resumed(failed);

        assertThat(stopped.run().state()).isEqualTo(RunState.FAILED);
        assertThat(stopped.run().problem()).isEqualTo("unexpected");
        assertThat(driver.onboard(driver.manifest(), driver.someone()).run().state())
                .isEqualTo(RunState.DONE);
    }

    @Test
    void mailServerDownSendsNothingAndResumingSendsOneLetter() {
        Mailbox.shared().close();
        Coordinator someone = driver.someone();
        OnboardingDetail failed;
        try {
            failed = driver.onboard(driver.manifest(), someone);
            assertFailed(failed, StepName.INVITE_COORDINATOR, "letter-not-sent");
        } finally {
            Mailbox.shared().open();
        }

        assertThat(resumed(failed).run().state()).isEqualTo(RunState.DONE);
        assertThat(Mailbox.shared().listLetters(String.valueOf(someone.email())))
                .hasSize(1);
    }

    @Test
    void aRoleThatWasLostIsMadeAgainByResuming() {
        hindrance.before(StepName.APPLY_BASELINE, () -> schemas.drop(driver.latestTenant()));

        OnboardingDetail failed = driver.onboard(driver.manifest(), driver.someone());

        assertFailed(failed, StepName.APPLY_BASELINE, "database-refused");
        assertThat(resumed(failed).run().state()).isEqualTo(RunState.DONE);
    }

    @Test
    void whatIsNotAsTheManifestSaysIsNeverActivated() {
        hindrance.before(
                StepName.VERIFY,
                () -> schemas.inSchema(
                        driver.latestTenant(),
                        connection ->
                                connection.createStatement().execute("update centre set name_el = 'Άλλο κέντρο'")));

        OnboardingDetail failed = driver.onboard(driver.manifest(), driver.someone());

        assertFailed(failed, StepName.VERIFY, "verification");
        assertThat(step(failed, StepName.VERIFY).problemDetail()).contains("/name/el");
        assertThat(tenantState(failed.run().tenant())).isEqualTo("PROVISIONING");
        assertThat(resumed(failed).run().state()).isEqualTo(RunState.DONE);
    }

    @Test
    void aSlugTakenBehindOurBackFailsAndHarmsNobody() {
        UUID other = UUID.randomUUID();
        hindrance.before(
                StepName.RESERVE_TENANT,
                () -> catalog.run(client -> client.sql("""
                        insert into catalog.tenant (id, slug, municipality, region, name_el, name_en, state)
                        select ?, slug, 'gavdos', 'crete', 'Γαύδος', 'Gavdos', 'ACTIVE'
                          from catalog.onboarding_run where tenant = ?
                        """)
                        .params(other, driver.latestTenant().value())
                        .update()));

        OnboardingDetail failed = driver.onboard(driver.manifest(), driver.someone());

        assertFailed(failed, StepName.RESERVE_TENANT, "slug-taken");
        assertThat(undone(failed).run().state()).isEqualTo(RunState.UNDONE);
        assertThat(tenantState(new TenantId(other))).isEqualTo("ACTIVE");
        catalog.run(client -> client.sql("delete from catalog.tenant where id = ?")
                .param(other)
                .update());
    }

    @Test
    void aWorkerThatDiesBetweenStepsIsFollowedByAnother() {
        Coordinator someone = driver.someone();
        hindrance.dieBefore(StepName.VERIFY);

        OnboardingDetail done = driver.onboard(driver.manifest(), someone);

        assertThat(done.run().state()).isEqualTo(RunState.DONE);
        assertThat(step(done, StepName.VERIFY).attempts()).isEqualTo(2);
        assertThat(step(done, StepName.CREATE_SCHEMA).attempts()).isEqualTo(1);
        assertThat(Mailbox.shared().listLetters(String.valueOf(someone.email())))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"RESERVE_TENANT", "CREATE_SCHEMA", "APPLY_BASELINE", "CONFIGURE_CENTRE", "ACTIVATE"})
    void aWorkerThatWakesInAStepOfAnUndoneRunChangesNothing(StepName step) {
        CompletableFuture<Onboarding> late = hindrance.before(step, this::loseTheLatestRunToAnOfficer);

        UUID run = driver.request(driver.manifest(), driver.someone());

        assertThat(late)
                .failsWithin(Duration.ofSeconds(30))
                .withThrowableThat()
                .havingCause()
                .isInstanceOf(LeaseLost.class);
        assertThat(driver.awaitRest(run).run().state()).isEqualTo(RunState.UNDONE);
        TenantId tenant = driver.awaitRest(run).run().tenant();
        assertThat(tenantState(tenant)).isEqualTo("none");
        assertThat(schemas.isOpen(tenant)).isFalse();
    }

    @Test
    void undoingTakesEverythingBackAndTheSameManifestMayComeAgain() {
        Coordinator someone = driver.someone();
        var manifest = driver.manifest();
        hindrance.before(
                StepName.VERIFY,
                () -> schemas.inSchema(
                        driver.latestTenant(),
                        connection -> connection.createStatement().execute("delete from member")));
        OnboardingDetail failed = driver.onboard(manifest, someone);
        assertFailed(failed, StepName.VERIFY, "verification");
        TenantId tenant = failed.run().tenant();

        OnboardingDetail undone = undone(failed);

        assertThat(undone.run().state()).isEqualTo(RunState.UNDONE);
        assertThat(organizations.find(tenant)).isEmpty();
        assertThat(accounts.find(String.valueOf(someone.email()))).isEmpty();
        assertThat(schemas.isOpen(tenant)).isFalse();
        assertThat(tenantState(tenant)).isEqualTo("none");
        assertThat(driver.isForgotten(undone.run().id())).isTrue();
        assertThat(driver.onboard(manifest, driver.someone()).run().state()).isEqualTo(RunState.DONE);
    }

    @Test
    void undoingWhileKeycloakIsGoneFailsAndMayBeDoneAgain() {
        hindrance.before(StepName.INVITE_COORDINATOR, Wires.KEYCLOAK::cut);
        OnboardingDetail failed = driver.onboard(driver.manifest(), driver.someone());

        OnboardingDetail still = undone(failed);
        assertThat(still.run().state()).isEqualTo(RunState.UNDO_FAILED);
        assertThat(still.run().problem()).isEqualTo("keycloak-unreachable");

        Wires.KEYCLOAK.mend();
        assertThat(undone(still).run().state()).isEqualTo(RunState.UNDONE);
    }

    /** What others do while a worker sleeps beyond its lease: the run fails in other hands, and is undone. */
    private void loseTheLatestRunToAnOfficer() {
        UUID run = catalog.call(client -> client.sql("""
                        update catalog.onboarding_run set state = 'FAILED', lease = null, lease_until = null
                         where tenant = ? returning id
                        """)
                .param(driver.latestTenant().value())
                .query(UUID.class)
                .single());
        undone(driver.awaitRest(run));
    }

    private OnboardingDetail resumed(OnboardingDetail failed) {
        UUID run = failed.run().id();
        resume.resume(
                OnboardingDriver.OPERATOR, run, new EntityVersion(failed.run().version()));
        return driver.awaitRest(run);
    }

    private OnboardingDetail undone(OnboardingDetail failed) {
        UUID run = failed.run().id();
        undo.undo(OnboardingDriver.OPERATOR, run, new EntityVersion(failed.run().version()));
        return driver.awaitRest(run);
    }

    private static void assertFailed(OnboardingDetail detail, StepName at, String code) {
        assertThat(detail.run().state()).isEqualTo(RunState.FAILED);
        assertThat(detail.run().problem()).isEqualTo(code);
        assertThat(step(detail, at).state()).isEqualTo(StepState.FAILED);
        assertThat(step(detail, at).problem()).isEqualTo(code);
    }

    private static OnboardingStep step(OnboardingDetail detail, StepName name) {
        return detail.steps().get(name.ordinal());
    }

    private String tenantState(TenantId tenant) {
        return catalog.call(client -> client.sql("select state from catalog.tenant where id = ?")
                .param(tenant.value())
                .query(String.class)
                .optional()
                .orElse("none"));
    }
}
