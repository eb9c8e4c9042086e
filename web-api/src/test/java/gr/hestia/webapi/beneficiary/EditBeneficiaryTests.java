package gr.hestia.webapi.beneficiary;

import static gr.hestia.webapi.beneficiary.FileMother.named;
import static gr.hestia.webapi.beneficiary.FileMother.registration;
import static gr.hestia.webapi.beneficiary.FileMother.withPapers;
import static gr.hestia.webapi.beneficiary.FileMother.withPhone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import gr.hestia.platform.testing.PlatformTest;
import gr.hestia.webapi.beneficiary.EditBeneficiary.Edit;
import gr.hestia.webapi.beneficiary.FileDetails.Papers;
import gr.hestia.webapi.staff.Member;
import gr.hestia.webapi.staff.StaffRole;
import gr.hestia.webapi.testing.Workplace;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@PlatformTest
class EditBeneficiaryTests {

    private final Workplace sparta = Workplace.create();
    private final Member desk = sparta.member(StaffRole.RECEPTION);

    @Autowired
    private RegisterBeneficiary register;

    @Autowired
    private EditBeneficiary edit;

    @Autowired
    private OpenFile open;

    @Autowired
    private FindFiles find;

    @Autowired
    private TransactionTemplate transactions;

    private BeneficiaryFile file;

    @BeforeEach
    void registerOne() {
        file = sparta.in(() -> register.register(desk, registration(sparta.core(), named("Παππάς", "Νίκος"))));
    }

    @Test
    void anEditIsWrittenFoundAndRecordedByTheNamesOfWhatChanged() {
        BeneficiaryFile edited = edit(file.version(), FileMother.complete());

        assertThat(edited.version()).isGreaterThan(file.version());
        assertThat(sparta.in(() -> open.open(desk, file.id())).details()).isEqualTo(FileMother.complete());
        assertThat(sparta.in(() -> find.find(desk, "παπαδοπουλου", 1)).total()).isEqualTo(1);
        assertThat(sparta.in(() -> find.find(desk, "παππας", 1)).total()).isZero();
        assertThat(sparta.sql("select detail ->> 'changed' from {schema}.audit_event where act = 'beneficiary.edited'")
                        .query(String.class)
                        .single())
                .contains("name", "phones", "amka")
                .doesNotContain("Παπαδοπούλου", "09095986684");
    }

    @Test
    void whoSavesSecondIsShownWhatTheFirstSavedAndNothingIsLost() {
        FileDetails first = withPhone(named("Παππάς", "Νίκος"), "+306944123456");
        FileDetails second = named("Παππάς", "Νικόλαος");
        edit(file.version(), first);

        FileChangedMeanwhile conflict =
                catchThrowableOfType(FileChangedMeanwhile.class, () -> edit(file.version(), second));

        assertThat(conflict.current().details()).isEqualTo(first);
        assertThat(edit(conflict.current().version(), second).details()).isEqualTo(second);
    }

    @Test
    void ofTwoWhoSaveAtOnceOneIsToldOfTheOther() throws Exception {
        Callable<Boolean> one = () -> saves(named("Παππάς", "Νικόλαος"));
        Callable<Boolean> other = () -> saves(named("Παππάς", "Νικήτας"));

        try (var desks = Executors.newFixedThreadPool(2)) {
            List<Future<Boolean>> answers = desks.invokeAll(List.of(one, other));
            assertThat(answers).extracting(Future::resultNow).containsExactlyInAnyOrder(true, false);
        }
    }

    @Test
    void theSameEditSentTwiceIsNoConflict() {
        BeneficiaryFile once = edit(file.version(), FileMother.complete());
        BeneficiaryFile again = edit(file.version(), FileMother.complete());

        assertThat(again.version()).isEqualTo(once.version());
        assertThat(sparta.trail(file.id()))
                .as("the second answer showed the file as it stands")
                .containsExactly("beneficiary.registered", "beneficiary.edited", "beneficiary.viewed");
    }

    @Test
    void whoIsShownTheFileBecauseAnEditCameLateHasReadIt() {
        FileChangedMeanwhile conflict =
                catchThrowableOfType(FileChangedMeanwhile.class, () -> edit(-1, named("Κανένας", "Κανένας")));

        assertThat(conflict.current().details()).isEqualTo(file.details());
        assertThat(sparta.trail(file.id())).containsExactly("beneficiary.registered", "beneficiary.viewed");
        assertThat(sparta.in(() -> open.open(desk, file.id())).details()).isEqualTo(file.details());
    }

    @Test
    void papersOfAnotherFileAreALikelyDuplicateUntilConfirmed() {
        FileDetails holder = withPapers(named("Ζέρβας", "Άρης"), new Papers(new Amka("09095986684"), null, List.of()));
        sparta.in(() -> register.register(desk, registration(sparta.core(), holder)));
        FileDetails mistaken =
                withPapers(named("Παππάς", "Νίκος"), new Papers(new Amka("09095986684"), null, List.of()));

        assertThatExceptionOfType(LikelyDuplicates.class).isThrownBy(() -> edit(file.version(), mistaken));
        assertThat(sparta.trail(file.id())).containsExactly("beneficiary.registered", "beneficiary.duplicates-shown");
        assertThat(sparta.in(() -> edit.edit(desk, file.id(), new Edit(file.version(), mistaken, true)))
                        .details())
                .isEqualTo(mistaken);
    }

    @Test
    void anEditSeesThePapersThatARegistrationGivesAtTheSameMoment() {
        Papers papers = new Papers(new Amka("09095986684"), null, List.of());

        try (var other = Executors.newSingleThreadExecutor()) {
            Future<BeneficiaryFile> late = sparta.in(() -> transactions.execute(registering -> {
                register.register(desk, registration(sparta.core(), withPapers(named("Ζέρβας", "Άρης"), papers)));
                Future<BeneficiaryFile> editing =
                        other.submit(() -> edit(file.version(), withPapers(named("Παππάς", "Νίκος"), papers)));
                await().until(() -> editing.isDone() || somebodyWaits());
                return editing;
            }));

            assertThat(late)
                    .failsWithin(Duration.ofSeconds(30))
                    .withThrowableOfType(ExecutionException.class)
                    .withCauseInstanceOf(LikelyDuplicates.class);
        }
    }

    private boolean somebodyWaits() {
        return sparta.sql("select exists (select from pg_locks where not granted)")
                .query(Boolean.class)
                .single();
    }

    @Test
    void aFileOfAnotherCentreDoesNotExistHere() {
        Workplace zacharo = Workplace.create();
        Member other = zacharo.member(StaffRole.COORDINATOR);

        assertThatExceptionOfType(FileNotFound.class).isThrownBy(() -> zacharo.in(() -> open.open(other, file.id())));
        assertThatExceptionOfType(FileNotFound.class)
                .isThrownBy(() ->
                        zacharo.in(() -> edit.edit(other, file.id(), new Edit(0, named("Ξένος", "Ξένος"), false))));
    }

    @Test
    void aReaderMayOpenAndNotEdit() {
        Member reader = sparta.member(StaffRole.READER);

        assertThat(sparta.in(() -> open.open(reader, file.id())).number()).isEqualTo(1);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> sparta.in(
                        () -> edit.edit(reader, file.id(), new Edit(file.version(), FileMother.complete(), false))));
    }

    private BeneficiaryFile edit(long version, FileDetails details) {
        return sparta.in(() -> edit.edit(desk, file.id(), new Edit(version, details, false)));
    }

    private boolean saves(FileDetails details) {
        try {
            edit(file.version(), details);
            return true;
        } catch (FileChangedMeanwhile told) {
            return false;
        }
    }
}
