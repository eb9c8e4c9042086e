package gr.hestia.webapi.beneficiary;

import static gr.hestia.webapi.beneficiary.FileMother.born;
import static gr.hestia.webapi.beneficiary.FileMother.named;
import static gr.hestia.webapi.beneficiary.FileMother.registration;
import static gr.hestia.webapi.beneficiary.FileMother.withPapers;
import static gr.hestia.webapi.beneficiary.FileMother.withPhone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import gr.hestia.platform.testing.PlatformTest;
import gr.hestia.webapi.beneficiary.FileDetails.Papers;
import gr.hestia.webapi.beneficiary.LikelyDuplicates.Candidate;
import gr.hestia.webapi.beneficiary.LikelyDuplicates.Reason;
import gr.hestia.webapi.beneficiary.RegisterBeneficiary.Registration;
import gr.hestia.webapi.staff.Member;
import gr.hestia.webapi.staff.StaffRole;
import gr.hestia.webapi.testing.Workplace;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PlatformTest
class RegisterBeneficiaryTests {

    private static final LocalDate DAY = LocalDate.of(1959, 9, 9);

    private final Workplace sparta = Workplace.create();
    private final Member desk = sparta.member(StaffRole.RECEPTION);

    @Autowired
    private RegisterBeneficiary register;

    @Autowired
    private OpenFile open;

    @Test
    void aPersonWithoutPapersGetsTheCentresNextNumber() {
        BeneficiaryFile first = register(named("Παπαδοπούλου", "Ελένη"));
        BeneficiaryFile second = register(named("Χασάν", "Αλή"));

        assertThat(first.number()).isEqualTo(1);
        assertThat(second.number()).isEqualTo(2);
        assertThat(sparta.trail(first.id())).containsExactly("beneficiary.registered");
    }

    @Test
    void everythingThatAFileCanSayIsReadBack() {
        BeneficiaryFile file = register(FileMother.complete());

        BeneficiaryFile read = sparta.in(() -> open.open(desk, file.id()));

        assertThat(read.details()).isEqualTo(FileMother.complete());
        assertThat(read.registeredBy()).isEqualTo(desk.id());
        assertThat(read.branch()).isEqualTo(sparta.core());
        assertThat(read.status()).isEqualTo(FileStatus.OPEN);
    }

    @Test
    void papersAndTheContactNoteAreUnreadableInTheDatabase() {
        BeneficiaryFile file = register(FileMother.complete());

        String row = sparta.sql("select b::text || p::text from {schema}.beneficiary b"
                        + " join {schema}.beneficiary_paper p on p.beneficiary = b.id where b.id = ?")
                .param(file.id())
                .query(String.class)
                .single();

        assertThat(row).contains("Λυκούργου 10").doesNotContain("09095986684", "094429812", "1234567", "μόνο πρωί");
    }

    @Test
    void readingAFileIsWrittenIntoTheTrail() {
        BeneficiaryFile file = register(named("Παππάς", "Νίκος"));

        sparta.in(() -> open.open(desk, file.id()));

        assertThat(sparta.trail(file.id())).containsExactly("beneficiary.registered", "beneficiary.viewed");
    }

    @Test
    void theSameFormSentTwiceMakesOneFile() {
        Registration form = registration(sparta.core(), named("Παππάς", "Νίκος"));

        BeneficiaryFile once = sparta.in(() -> register.register(desk, form));
        BeneficiaryFile again = sparta.in(() -> register.register(desk, form));

        assertThat(again.id()).isEqualTo(once.id());
        assertThat(register(named("Ζέρβας", "Άρης")).number()).isEqualTo(2);
    }

    @Test
    void whoSendsAFormAgainIsShownTheFileAndTheTrailSaysSo() {
        Registration form = registration(sparta.core(), FileMother.complete());
        BeneficiaryFile once = sparta.in(() -> register.register(desk, form));

        sparta.in(() -> register.register(desk, form));

        assertThat(sparta.trail(once.id())).containsExactly("beneficiary.registered", "beneficiary.viewed");
    }

    @Test
    void aFormThatSaysSomethingElseTheSecondTimeIsRefusedAndShowsNothing() {
        Registration first =
                registration(sparta.core(), withPapers(named("Παππάς", "Νίκος"), papers("09095986684", null)));
        BeneficiaryFile once = sparta.in(() -> register.register(desk, first));
        List<Registration> others = List.of(
                new Registration(first.form(), sparta.core(), named("Ζέρβας", "Άρης"), false),
                new Registration(first.form(), sparta.annex(), first.details(), false),
                new Registration(
                        first.form(),
                        sparta.core(),
                        withPapers(named("Παππάς", "Νίκος"), papers("01013099997", null)),
                        false));

        assertThat(others)
                .allSatisfy(other -> assertThatExceptionOfType(KeyUsedForAnother.class)
                        .isThrownBy(() -> sparta.in(() -> register.register(desk, other))));
        assertThat(sparta.trail(once.id())).containsExactly("beneficiary.registered");
    }

    @Test
    void whatAFormSaidIsKeptOnlyAsAHashThatDiffersFromFormToForm() {
        FileDetails person = named("Παππάς", "Νίκος");
        register(person);
        sparta.in(() -> register.register(desk, new Registration(UUID.randomUUID(), sparta.core(), person, true)));

        assertThat(sparta.sql("select form_hash from {schema}.beneficiary")
                        .query(byte[].class)
                        .list())
                .doesNotHaveDuplicates()
                .allSatisfy(hash -> assertThat(hash).hasSize(32));
    }

    @Test
    void theSameAmkaIsALikelyDuplicateWhateverTheName() {
        BeneficiaryFile file = register(withPapers(named("Παππάς", "Νίκος"), papers("09095986684", null)));

        assertThat(duplicatesOf(withPapers(named("Ζέρβας", "Άρης"), papers("09095986684", "094429812"))))
                .singleElement()
                .satisfies(candidate -> {
                    assertThat(candidate.file().id()).isEqualTo(file.id());
                    assertThat(candidate.reason()).isEqualTo(Reason.SAME_AMKA);
                });
    }

    @Test
    void theSameAfmOrPaperIsALikelyDuplicate() {
        register(withPapers(named("Παππάς", "Νίκος"), papers(null, "094429812")));
        register(withPapers(
                named("Χασάν", "Αλή"), new Papers(null, null, List.of(new Paper(PaperKind.PASSPORT, "AE 123456")))));

        assertThat(duplicatesOf(withPapers(named("Ζέρβας", "Άρης"), papers(null, "094429812"))))
                .extracting(Candidate::reason)
                .containsExactly(Reason.SAME_AFM);
        assertThat(duplicatesOf(withPapers(
                        named("Ζέρβας", "Άρης"),
                        new Papers(null, null, List.of(new Paper(PaperKind.PASSPORT, "ae123456"))))))
                .extracting(Candidate::reason)
                .containsExactly(Reason.SAME_PAPER);
    }

    @Test
    void aSimilarNameIsALikelyDuplicateUnlessSomethingTellsTheTwoApart() {
        register(withPhone(born("Παπαδόπουλος", "Γιώργος", DAY), "+306944123456"));

        assertThat(duplicatesOf(born("Papadopoulos", "Giorgos", DAY)))
                .extracting(Candidate::reason)
                .containsExactly(Reason.SIMILAR_NAME_AND_BIRTH);
        assertThat(duplicatesOf(born("Παπαδόπουλος", "Γιωργος", DAY.plusYears(0))))
                .extracting(Candidate::reason)
                .containsExactly(Reason.SIMILAR_NAME_AND_BIRTH);
        assertThat(duplicatesOf(withPhone(born("Παπαδόπουλος", "Γιώργος", DAY.plusYears(30)), "+306944123456")))
                .extracting(Candidate::reason)
                .containsExactly(Reason.SIMILAR_NAME_AND_PHONE);
        assertThat(duplicatesOf(named("Παπαδόπουλος", "Γιώργος")))
                .extracting(Candidate::reason)
                .containsExactly(Reason.SIMILAR_NAME);
        assertThat(register(born("Παπαδόπουλος", "Γιώργος", DAY.plusYears(30)))).isNotNull();
        assertThat(register(born("Παπαδόπουλος", "Δημήτρης", DAY))).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "Χατζής, Μπάμπης, Chatzis, Babis",
        "Νικολάου, Τζένη, Nikolaou, Jenny",
        "Νικολάου, Ιουλία, Nikolaou, Julia",
        "Νικολάου, Σεσίλια, Nikolaou, Cecilia",
        "Χουσεΐν, Αχμέτ, Hussein, Ahmed",
        "Abdulrahman, Ali, Abdul Rahman, Ali",
        "Abdul Rahman, Ali, Abdulrahman, Ali",
        "Παπά Νικολάου, Άννα, Papanikolaou, Anna",
        "Παππάς, Γιώργος, Pappas, Giorgso"
    })
    void theSamePersonInAnotherScriptOrWrittenInOneWordIsALikelyDuplicate(
            String family, String given, String otherFamily, String otherGiven) {
        BeneficiaryFile file = register(named(family, given));

        assertThat(duplicatesOf(named(otherFamily, otherGiven)))
                .extracting(candidate -> candidate.file().id())
                .containsExactly(file.id());
    }

    @ParameterizedTest
    @CsvSource({
        "Χατζής, Μπάμπης, Chatzis, Ioannis",
        "Abdulrahman, Ali, Abdul Karim, Ali",
        "Νικολάου, Ιουλία, Nikolaou, Maria Julia",
        "Παππάς, Γιώργος, Pappas, Giorgia"
    })
    void anotherNameIsNoDuplicate(String family, String given, String otherFamily, String otherGiven) {
        register(named(family, given));

        assertThat(register(named(otherFamily, otherGiven)).number()).isEqualTo(2);
    }

    @Test
    void whoseFilesWereShownAsLikelyDuplicatesIsWrittenIntoTheTrailWithoutNames() {
        BeneficiaryFile other = register(named("Παππάς", "Νίκος"));

        duplicatesOf(named("Παππάς", "Νίκος"));

        assertThat(sparta.sql("select detail::text from {schema}.audit_event where act = ?")
                        .param("beneficiary.duplicates-shown")
                        .query(String.class)
                        .single())
                .contains(other.id().toString(), "SIMILAR_NAME")
                .doesNotContain("Παππάς", "Νίκος");
        assertThat(register(named("Ζέρβας", "Άρης")).number()).isEqualTo(2);
    }

    @Test
    void whoConfirmsThatItIsSomebodyElseGetsAFileAndTheTrailSaysSo() {
        BeneficiaryFile other = register(named("Παππάς", "Νίκος"));

        BeneficiaryFile file = sparta.in(() -> register.register(
                desk, new Registration(UUID.randomUUID(), sparta.core(), named("Παππάς", "Νίκος"), true)));

        assertThat(file.number()).isEqualTo(2);
        assertThat(sparta.sql("select detail ->> 'distinctFrom' from {schema}.audit_event where subject = ?")
                        .param(file.id().toString())
                        .query(String.class)
                        .single())
                .contains(other.id().toString());
    }

    @Test
    void ofTwoDesksThatRegisterOnePersonAtOnceOneIsToldOfTheOther() throws Exception {
        Callable<Boolean> oneDesk = () -> {
            try {
                return register(born("Κόκκινου", "Ρένα", DAY)) != null;
            } catch (LikelyDuplicates told) {
                return false;
            }
        };

        try (var desks = Executors.newFixedThreadPool(4)) {
            List<Future<Boolean>> answers = desks.invokeAll(
                    IntStream.range(0, 4).mapToObj(index -> oneDesk).toList());
            assertThat(answers.stream().filter(answer -> answer.resultNow()).count())
                    .isEqualTo(1);
        }
        assertThat(register(named("Ζέρβας", "Άρης")).number()).isEqualTo(2);
    }

    @Test
    void aReaderMayNotRegisterAndNobodyAtABranchOfOthers() {
        Member reader = sparta.member(StaffRole.READER);
        Member ofTheAnnex = sparta.member(StaffRole.MEDIATOR, Set.of(sparta.annex()));
        Registration form = registration(sparta.core(), named("Παππάς", "Νίκος"));

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> sparta.in(() -> register.register(reader, form)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> sparta.in(() -> register.register(ofTheAnnex, form)));
    }

    private BeneficiaryFile register(FileDetails details) {
        return sparta.in(() -> register.register(desk, registration(sparta.core(), details)));
    }

    private List<Candidate> duplicatesOf(FileDetails details) {
        return catchThrowableOfType(LikelyDuplicates.class, () -> register(details))
                .candidates();
    }

    private static Papers papers(String amka, String afm) {
        return new Papers(amka == null ? null : new Amka(amka), afm == null ? null : new Afm(afm), List.of());
    }
}
