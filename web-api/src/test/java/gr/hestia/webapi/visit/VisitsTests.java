package gr.hestia.webapi.visit;

import static gr.hestia.webapi.beneficiary.FileMother.named;
import static gr.hestia.webapi.beneficiary.FileMother.registration;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import gr.hestia.platform.testing.PlatformTest;
import gr.hestia.platform.web.failure.ChangedMeanwhile;
import gr.hestia.platform.web.failure.EntityVersion;
import gr.hestia.platform.web.failure.Fault;
import gr.hestia.platform.web.failure.InvalidInput;
import gr.hestia.webapi.beneficiary.FileNotFound;
import gr.hestia.webapi.beneficiary.KeyUsedForAnother;
import gr.hestia.webapi.beneficiary.RegisterBeneficiary;
import gr.hestia.webapi.centre.CloseBranch;
import gr.hestia.webapi.staff.Member;
import gr.hestia.webapi.staff.RemoveMember;
import gr.hestia.webapi.staff.StaffRole;
import gr.hestia.webapi.testing.Workplace;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PlatformTest
class VisitsTests {

    private static final Locale GREEK = Locale.of("el", "GR");

    private final Workplace sparta = Workplace.create();
    private final Member desk = sparta.member(StaffRole.RECEPTION);
    private final Member psychologist = sparta.member(StaffRole.PROFESSIONAL);

    @Autowired
    private RegisterBeneficiary register;

    @Autowired
    private LogVisit log;

    @Autowired
    private EditVisit edit;

    @Autowired
    private WithdrawVisit withdraw;

    @Autowired
    private ListVisits list;

    @Autowired
    private CountVisits count;

    @Autowired
    private RemoveMember remove;

    @Autowired
    private CloseBranch close;

    @Autowired
    private Clock clock;

    private UUID eleni;
    private UUID nikos;

    @BeforeEach
    void registerTwo() {
        eleni = register("Παπαδοπούλου", "Ελένη");
        nikos = register("Παππάς", "Νίκος");
    }

    @Test
    void aVisitIsReadBackWithNames() {
        UUID id = log(eleni, counselling("ζήτησε και ραντεβού"));

        VisitEntry visit = sparta.in(() -> list.get(desk, id, GREEK));

        assertThat(visit.beneficiary().name()).isEqualTo("Παπαδοπούλου Ελένη");
        assertThat(visit.branch().name()).isEqualTo("Κέντρο Κοινότητας");
        assertThat(visit.requests()).extracting(VisitEntry.Asked::title).containsExactly("Αίτηση ΕΕΕ", "θέρμανση");
        assertThat(visit.services()).singleElement().satisfies(given -> {
            assertThat(given.title()).isEqualTo("Συμβουλευτική");
            assertThat(given.by().id()).isEqualTo(psychologist.id());
        });
        assertThat(visit.details()).isEqualTo(counselling("ζήτησε και ραντεβού"));
        assertThat(sparta.in(() -> list.get(desk, id, Locale.ENGLISH)).branch().name())
                .isEqualTo("Community Centre");
        assertThat(sparta.trail(id)).containsExactly("visit.logged", "visit.viewed", "visit.viewed");
    }

    @Test
    void theNoteIsUnreadableInTheDatabase() {
        UUID id = log(eleni, counselling("φοβάται τον σύζυγο"));

        assertThat(sparta.sql("select v::text from {schema}.visit v where id = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .doesNotContain("σύζυγο");
    }

    @Test
    void theDayIsCountedByRequestsAndByPersonsOfEachBranchAndOfAll() {
        log(eleni, visit(sparta.core(), 2));
        log(eleni, visit(sparta.core(), 1));
        log(nikos, visit(sparta.core(), 1));
        log(eleni, visit(sparta.annex(), 3));

        CountVisits.Day day = sparta.in(() -> count.of(desk, today()));

        assertThat(day.of(sparta.core())).isEqualTo(new VisitCounts(3, 4, 2));
        assertThat(day.of(sparta.annex())).isEqualTo(new VisitCounts(1, 3, 1));
        assertThat(day.all()).isEqualTo(new VisitCounts(4, 7, 2));
        assertThat(sparta.in(() -> count.of(desk, today().minusDays(1))).all()).isEqualTo(new VisitCounts(0, 0, 0));
    }

    @Test
    void theDaysListIsOfOneBranchOrOfAllAndThePersonsListIsOfEveryDay() {
        log(eleni, visit(sparta.core(), 1));
        log(nikos, visit(sparta.annex(), 1));

        assertThat(sparta.in(() -> list.ofDay(desk, today(), sparta.annex(), 1, 10, GREEK))
                        .visits())
                .extracting(visit -> visit.beneficiary().id())
                .containsExactly(nikos);
        ListVisits.Page second = sparta.in(() -> list.ofDay(desk, today(), null, 2, 1, GREEK));
        assertThat(second.visits()).hasSize(1);
        assertThat(second.total()).isEqualTo(2);
        assertThat(sparta.in(() -> list.ofBeneficiary(desk, eleni, 1, 10, GREEK))
                        .total())
                .isEqualTo(1);
        assertThat(sparta.trail(eleni)).containsExactly("beneficiary.registered", "beneficiary.visits-viewed");
    }

    @Test
    void theTrailSaysWhomAPageOfTheDaysListShowed() {
        log(eleni, visit(sparta.core(), 1));
        log(nikos, visit(sparta.core(), 1));
        UUID onTheSecond = sparta.in(() -> list.ofDay(desk, today(), null, 2, 1, GREEK))
                .visits()
                .getFirst()
                .beneficiary()
                .id();

        assertThat(sparta.sql("select detail::text from {schema}.audit_event where act = 'visit.listed'")
                        .query(String.class)
                        .single())
                .contains("\"page\": 2", "\"beneficiaries\": [\"" + onTheSecond + "\"]");
    }

    @Test
    void aFormSentTwiceAtOnceLogsOneVisit() throws Exception {
        UUID form = UUID.randomUUID();
        Callable<UUID> sending = () -> sparta.in(() -> log.log(desk, form, eleni, visit(sparta.core(), 1)));

        try (var clicks = Executors.newFixedThreadPool(4)) {
            List<Future<UUID>> answers = clicks.invokeAll(
                    IntStream.range(0, 4).mapToObj(index -> sending).toList());
            assertThat(answers)
                    .extracting(Future::resultNow)
                    .containsOnly(answers.getFirst().resultNow());
        }
        assertThat(sparta.in(() -> count.of(desk, today())).all().visits()).isEqualTo(1);
    }

    @Test
    void aFormThatSaysSomethingElseTheSecondTimeIsRefused() {
        UUID form = UUID.randomUUID();
        VisitDetails details = visit(sparta.core(), 1);
        UUID once = sparta.in(() -> log.log(desk, form, eleni, details));

        assertThat(sparta.in(() -> log.log(desk, form, eleni, details))).isEqualTo(once);
        assertThatExceptionOfType(KeyUsedForAnother.class)
                .isThrownBy(() -> sparta.in(() -> log.log(desk, form, nikos, details)));
        assertThatExceptionOfType(KeyUsedForAnother.class)
                .isThrownBy(() -> sparta.in(() -> log.log(desk, form, eleni, visit(sparta.core(), 2))));
        assertThat(sparta.in(() -> count.of(desk, today())).all()).isEqualTo(new VisitCounts(1, 1, 1));
    }

    @Test
    void everythingThatCannotBeIsNamedAtOnce() {
        VisitDetails wrong = new VisitDetails(
                UUID.randomUUID(),
                today().plusDays(1),
                LocalTime.NOON,
                Channel.DESK,
                List.of(Request.forService(UUID.randomUUID())),
                List.of(new GivenService(UUID.randomUUID(), UUID.randomUUID())),
                null);

        assertThat(faultsOf(wrong))
                .containsExactly("branch", "day", "requests[0].service", "services[0].service", "services[0].givenBy");
        assertThat(faultsOf(new VisitDetails(
                        sparta.core(), today(), LocalTime.NOON, Channel.DESK, List.of(), List.of(), null)))
                .containsExactly("requests");
    }

    @Test
    void whoSavesSecondIsShownWhatTheFirstSaved() {
        UUID id = log(eleni, visit(sparta.core(), 1));
        VisitDetails first = counselling("πρώτη");
        sparta.in(() -> edit.edit(desk, id, 0, first));

        VisitChangedMeanwhile conflict = catchThrowableOfType(
                VisitChangedMeanwhile.class,
                () -> sparta.in(() -> edit.edit(psychologist, id, 0, counselling("δεύτερη"))));

        assertThat(conflict.current()).isEqualTo(first);
        sparta.in(() -> edit.edit(psychologist, id, conflict.version(), counselling("δεύτερη")));
        assertThat(sparta.in(() -> list.get(desk, id, GREEK)).note()).isEqualTo("δεύτερη");
        assertThat(sparta.in(() -> edit.edit(desk, id, 0, counselling("δεύτερη"))))
                .as("the same said again is no conflict")
                .isPositive();
    }

    @Test
    void aWithdrawnVisitCountsForNothingUntilItIsRestored() {
        UUID id = log(eleni, visit(sparta.core(), 1));

        long withdrawn = sparta.in(() -> withdraw.withdraw(desk, id, new EntityVersion(0)))
                .version();

        assertThat(sparta.in(() -> count.of(desk, today())).all().visits()).isZero();
        assertThat(sparta.in(() -> list.ofDay(desk, today(), null, 1, 10, GREEK))
                        .total())
                .isZero();
        assertThat(sparta.in(() -> list.ofBeneficiary(desk, eleni, 1, 10, GREEK))
                        .visits())
                .singleElement()
                .satisfies(visit -> assertThat(visit.withdrawn()).isTrue());
        assertThatExceptionOfType(VisitWithdrawn.class)
                .isThrownBy(() -> sparta.in(() -> edit.edit(desk, id, 1, counselling("όχι"))));

        sparta.in(() -> withdraw.restore(desk, id, new EntityVersion(withdrawn)));

        assertThat(sparta.in(() -> count.of(desk, today())).all().visits()).isEqualTo(1);
        assertThat(sparta.trail(id)).containsExactly("visit.logged", "visit.withdrawn", "visit.restored");
    }

    @Test
    void aVisitThatAColleagueCorrectedMeanwhileIsNeitherWithdrawnNorRestoredUnseen() {
        UUID id = log(eleni, visit(sparta.core(), 1));
        long corrected = sparta.in(() -> edit.edit(psychologist, id, 0, counselling("διόρθωση")));

        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> sparta.in(() -> withdraw.withdraw(desk, id, new EntityVersion(0))));
        assertThat(sparta.in(() -> count.of(desk, today())).all().visits()).isEqualTo(1);

        sparta.in(() -> withdraw.withdraw(desk, id, new EntityVersion(corrected)));
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> sparta.in(() -> withdraw.restore(desk, id, new EntityVersion(corrected))));
        assertThat(sparta.in(() -> withdraw.withdraw(desk, id, new EntityVersion(corrected)))
                        .version())
                .as("the same said again is no conflict")
                .isGreaterThan(corrected);
    }

    @Test
    void aVisitIsCorrectedAlthoughItsBranchIsClosedAndItsColleagueGone() {
        UUID id = log(eleni, counselling("πρώτη"));
        sparta.in(() -> {
            remove.remove(psychologist.id(), new EntityVersion(0));
            close.close(sparta.core(), new EntityVersion(0));
            return true;
        });

        sparta.in(() -> edit.edit(desk, id, 0, counselling("δεύτερη")));

        assertThat(sparta.in(() -> list.get(desk, id, GREEK)).note()).isEqualTo("δεύτερη");
        assertThat(faultsOf(counselling("νέα επίσκεψη"))).containsExactly("branch", "services[0].givenBy");
    }

    @Test
    void whoDoesNotWorkAtABranchChangesNothingThere() {
        Member ofTheAnnex = sparta.member(StaffRole.MEDIATOR, Set.of(sparta.annex()));
        UUID id = log(eleni, visit(sparta.core(), 1));

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> sparta.in(() -> edit.edit(ofTheAnnex, id, 0, visit(sparta.annex(), 1))));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> sparta.in(() -> withdraw.withdraw(ofTheAnnex, id, new EntityVersion(0))));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() ->
                        sparta.in(() -> log.log(ofTheAnnex, UUID.randomUUID(), eleni, visit(sparta.core(), 1))));
    }

    @Test
    void aReaderListsAndLogsNothing() {
        Member reader = sparta.member(StaffRole.READER);
        UUID id = log(eleni, visit(sparta.core(), 1));

        assertThat(sparta.in(() -> list.get(reader, id, GREEK)).id()).isEqualTo(id);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> sparta.in(() -> log.log(reader, UUID.randomUUID(), eleni, visit(sparta.core(), 1))));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> sparta.in(() -> withdraw.withdraw(reader, id, new EntityVersion(0))));
    }

    @Test
    void visitsAndFilesOfAnotherCentreDoNotExistHere() {
        UUID id = log(eleni, visit(sparta.core(), 1));
        Workplace zacharo = Workplace.create();
        Member other = zacharo.member(StaffRole.COORDINATOR);

        assertThatExceptionOfType(VisitNotFound.class).isThrownBy(() -> zacharo.in(() -> list.get(other, id, GREEK)));
        assertThatExceptionOfType(VisitNotFound.class)
                .isThrownBy(() -> zacharo.in(() -> withdraw.withdraw(other, id, new EntityVersion(0))));
        assertThatExceptionOfType(FileNotFound.class)
                .isThrownBy(() -> zacharo.in(() -> list.ofBeneficiary(other, eleni, 1, 10, GREEK)));
        assertThatExceptionOfType(FileNotFound.class)
                .isThrownBy(() -> zacharo.in(() -> log.log(other, UUID.randomUUID(), eleni, visit(zacharo.core(), 1))));
        assertThat(zacharo.in(() -> count.of(other, today())).all().visits()).isZero();
    }

    private UUID register(String family, String given) {
        return sparta.in(() -> register.register(desk, registration(sparta.core(), named(family, given))))
                .id();
    }

    private UUID log(UUID beneficiary, VisitDetails details) {
        return sparta.in(() -> log.log(desk, UUID.randomUUID(), beneficiary, details));
    }

    private List<String> faultsOf(VisitDetails details) {
        return catchThrowableOfType(InvalidInput.class, () -> log(eleni, details)).faults().stream()
                .map(Fault::field)
                .toList();
    }

    private VisitDetails visit(UUID branch, int requests) {
        return new VisitDetails(
                branch,
                today(),
                LocalTime.of(10, 30),
                Channel.DESK,
                IntStream.range(0, requests)
                        .mapToObj(index -> Request.inWords("αίτημα " + index))
                        .toList(),
                List.of(),
                null);
    }

    private VisitDetails counselling(String note) {
        return new VisitDetails(
                sparta.core(),
                today(),
                LocalTime.of(9, 15),
                Channel.PHONE,
                List.of(Request.forService(sparta.services().getFirst()), Request.inWords("θέρμανση")),
                List.of(new GivenService(sparta.services().getLast(), psychologist.id())),
                note);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
