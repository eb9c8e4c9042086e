package gr.hestia.webapi.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gr.hestia.platform.tenancy.CurrentTenant;
import gr.hestia.platform.tenancy.Tenant;
import gr.hestia.platform.testing.PlatformTest;
import gr.hestia.platform.testing.TenantFixture;
import gr.hestia.platform.web.failure.ChangedMeanwhile;
import gr.hestia.platform.web.failure.EntityVersion;
import gr.hestia.webapi.testing.Customers;
import gr.hestia.webapi.testing.Visitor;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionOperations;

/** Sparta's branches are changed by people, and everybody sees it. */
@PlatformTest
class SaveBranchTests {

    @LocalServerPort
    private int port;

    @Autowired
    private ListBranches branches;

    @Autowired
    private SaveBranch save;

    @Autowired
    private CloseBranch close;

    @Autowired
    private TransactionOperations transaction;

    private Tenant centre;

    @BeforeEach
    void sparta() {
        centre = TenantFixture.shared().create();
        Customers.describe(centre.id(), "sparta");
        assertThat(new Visitor(port).read(page())).as("remembered from now on").contains("Σπάρτης");
    }

    @Test
    void aChangeIsOnThePublicPageAndInTheDirectoryAtOnce() {
        KeptBranch van = van();
        Visitor visitor = new Visitor(port);
        assertThat(visitor.read(page())).doesNotContain("Λεωφόρος Λυκούργου 5");

        in(() -> save.change(moved(van.branch()), new EntityVersion(van.version())));

        Awaitility.await()
                .atMost(Duration.ofSeconds(2))
                .untilAsserted(() -> assertThat(visitor.read(page())).contains("Λεωφόρος Λυκούργου 5", "08:00–15:00"));
        assertThat(van().branch()).isEqualTo(moved(van.branch()));
        assertThat(van().version()).isEqualTo(1);
        assertThat(served()).containsExactly("arta");
        assertThat(trail(van.branch().id())).containsExactly("branch.changed");
    }

    @Test
    void whoSavesSecondIsToldAndChangesNothing() {
        KeptBranch van = van();
        in(() -> save.change(moved(van.branch()), new EntityVersion(van.version())));

        assertThatThrownBy(() -> in(() -> save.change(van.branch(), new EntityVersion(van.version()))))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(van().branch()).isEqualTo(moved(van.branch()));
    }

    @Test
    void savingWithoutAChangeIsNone() {
        KeptBranch van = van();

        in(() -> save.change(van.branch(), new EntityVersion(van.version())));

        assertThat(van().version()).isZero();
        assertThat(trail(van.branch().id())).isEmpty();
    }

    @Test
    void aBranchOfAnyKindIsAddedAndClosedAndReopened() {
        Branch day = new Branch(
                UUID.randomUUID(),
                "Κέντρο Ημέρας",
                new LocalText("Στέκι Μυστρά", "Mystras meeting place"),
                null,
                new Contact(null, null, null, null, List.of()),
                null,
                List.of(),
                null,
                List.of());
        in(() -> save.add(day));
        Awaitility.await()
                .atMost(Duration.ofSeconds(2))
                .untilAsserted(
                        () -> assertThat(new Visitor(port).read(page())).contains("Στέκι Μυστρά", "Κέντρο Ημέρας"));

        in(() -> close.close(day.id(), new EntityVersion(0)));
        Awaitility.await()
                .atMost(Duration.ofSeconds(2))
                .untilAsserted(() -> assertThat(new Visitor(port).read(page())).doesNotContain("Στέκι Μυστρά"));
        in(() -> close.reopen(day.id(), new EntityVersion(1)));

        assertThat(kept(day.id()).active()).isTrue();
        assertThat(trail(day.id())).containsExactly("branch.added", "branch.closed", "branch.reopened");
    }

    @Test
    void aClosedBranchLeavesTheDirectoryToo() {
        KeptBranch van = van();
        in(() -> save.change(moved(van.branch()), new EntityVersion(0)));

        in(() -> close.close(van.branch().id(), new EntityVersion(1)));

        assertThat(served()).isEmpty();
    }

    @Test
    void twoWhoChangeTwoBranchesAtOnceBothStayInTheDirectory() throws Exception {
        KeptBranch van = van();
        KeptBranch core = CurrentTenant.where(centre.id()).call(branches::list).getFirst();
        CountDownLatch first = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> slow = threads.submit(() -> in(() -> transaction.executeWithoutResult(open -> {
                save.change(serving(core.branch(), "kalamata"), new EntityVersion(core.version()));
                first.countDown();
                await(go);
            })));
            Awaitility.await().until(() -> first.getCount() == 0 || slow.isDone());
            Future<?> quick = threads.submit(() ->
                    in(() -> save.change(serving(van.branch(), "arta"), new EntityVersion(van.version()))));
            Awaitility.await()
                    .until(() -> quick.isDone() || TenantFixture.shared().somebodyWaits());
            go.countDown();
            slow.get();
            quick.get();
        }

        assertThat(served()).contains("kalamata", "arta");
    }

    @Test
    void theLastBranchStays() {
        List<KeptBranch> all = CurrentTenant.where(centre.id()).call(branches::list);
        all.stream().skip(1).forEach(kept -> in(() -> close.close(kept.branch().id(), new EntityVersion(0))));

        assertThatThrownBy(() -> in(() -> close.close(all.getFirst().branch().id(), new EntityVersion(0))))
                .isInstanceOf(LastBranch.class);
    }

    @Test
    void aCentreDoesNotKnowAnothersBranch() {
        KeptBranch van = van();
        Tenant other = TenantFixture.shared().create();
        Customers.describe(other.id(), "sparta");

        assertThatThrownBy(() -> CurrentTenant.where(other.id())
                        .run(() -> save.change(moved(van.branch()), new EntityVersion(0))))
                .isInstanceOf(BranchNotFound.class);
        assertThatThrownBy(() -> CurrentTenant.where(other.id())
                        .run(() -> close.close(van.branch().id(), new EntityVersion(0))))
                .isInstanceOf(BranchNotFound.class);
        assertThat(van()).isEqualTo(van);
    }

    private static Branch moved(Branch van) {
        return new Branch(
                van.id(),
                van.kind(),
                van.name(),
                van.description(),
                new Contact(
                        null,
                        new LocalText("Λεωφόρος Λυκούργου 5", null),
                        "23100",
                        "van@example.gr",
                        List.of(new Phone("2731029000", new LocalText("Οδηγός", null)))),
                true,
                List.of(new OpeningTime(DayOfWeek.MONDAY, LocalTime.of(8, 0), LocalTime.of(15, 0), null, null)),
                new LocalText("Και τα Σάββατα με ραντεβού", null),
                List.of(new Catchment(
                        "arta",
                        new LocalText("Αρταίων", "Arta"),
                        List.of("Αμβρακικού"),
                        new LocalText("Προγραμματική Σύμβαση", null))));
    }

    private static Branch serving(Branch branch, String municipality) {
        return new Branch(
                branch.id(),
                branch.kind(),
                branch.name(),
                branch.description(),
                branch.contact(),
                branch.byAppointment(),
                branch.hours(),
                branch.hoursNote(),
                List.of(new Catchment(municipality, new LocalText(municipality, municipality), List.of(), null)));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private KeptBranch van() {
        return CurrentTenant.where(centre.id()).call(branches::list).stream()
                .filter(kept -> kept.branch().isMobile())
                .findFirst()
                .orElseThrow();
    }

    private KeptBranch kept(UUID id) {
        return CurrentTenant.where(centre.id()).call(() -> branches.get(id));
    }

    private void in(Runnable act) {
        CurrentTenant.where(centre.id()).run(act);
    }

    private List<String> served() {
        return TenantFixture.shared()
                .catalog()
                .sql("select municipality from catalog.catchment where tenant = ? and municipality <> 'sparta'")
                .param(centre.id().value())
                .query(String.class)
                .list();
    }

    private List<String> trail(UUID branch) {
        return TenantFixture.shared()
                .catalog()
                .sql("select act from " + centre.id().schema() + ".audit_event where subject = ? order by at, id")
                .param(branch.toString())
                .query(String.class)
                .list();
    }

    private String page() {
        return "/" + centre.slug();
    }
}
