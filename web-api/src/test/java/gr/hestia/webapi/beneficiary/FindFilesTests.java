package gr.hestia.webapi.beneficiary;

import static gr.hestia.webapi.beneficiary.FileMother.born;
import static gr.hestia.webapi.beneficiary.FileMother.named;
import static gr.hestia.webapi.beneficiary.FileMother.withPapers;
import static gr.hestia.webapi.beneficiary.FileMother.withPhone;
import static org.assertj.core.api.Assertions.assertThat;

import gr.hestia.platform.testing.PlatformTest;
import gr.hestia.webapi.beneficiary.FileDetails.Papers;
import gr.hestia.webapi.beneficiary.FoundFiles.Kind;
import gr.hestia.webapi.beneficiary.RegisterBeneficiary.Registration;
import gr.hestia.webapi.staff.Member;
import gr.hestia.webapi.staff.StaffRole;
import gr.hestia.webapi.testing.Workplace;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FindFilesTests {

    private final Workplace sparta = Workplace.create();
    private final Member desk = sparta.member(StaffRole.RECEPTION);

    @Autowired
    private RegisterBeneficiary register;

    @Autowired
    private FindFiles find;

    @BeforeEach
    void registerOnce() {
        if (sparta.sql("select count(*) from {schema}.beneficiary")
                        .query(Integer.class)
                        .single()
                > 0) {
            return;
        }
        register(withPhone(born("Παπαδόπουλος", "Γεώργιος", LocalDate.of(1959, 9, 9)), "+306944123456"));
        register(withPhone(born("Παπαδοπούλου", "Μαρία", LocalDate.of(1980, 3, 12)), "+302731012345"));
        register(named("Χατζηνικολάου", "Χρήστος"));
        register(named("Hassan", "Mohamed"));
        register(withPapers(
                named("Κωνσταντινίδου", "Ξανθίππη"),
                new Papers(new Amka("09095986684"), new Afm("094429812"), List.of())));
        register(named("Άγγελος", "Ζωή"));
        register(named("Αγγελόπουλος", "Άρης"));
        register(named("Ζώης", "Παναγιώτης"));
        register(named("Αλ-Μασρί", "Αμπντούλ Ραχμάν"));
        register(named("Αντωνίου", "Μαριάννα"));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        // accents, case, final sigma
        "παπαδοπουλος, 1",
        "ΠΑΠΑΔΟΠΟΥΛΟΣ ΓΕΩΡΓΙΟΣ, 1",
        // any order, beginnings
        "γεώργιος παπαδόπουλος, 1",
        "παπαδ γεω, 1",
        "μαρια παπαδ, 2",
        "χατζηνικ, 3",
        // Latin letters
        "papadopoulos georgios, 1",
        "Xatzhnikolaou Xrhstos, 3",
        "Hatzinikolaou Hristos, 3",
        "Konstadinidou, 5",
        "Ksanthippi, 5",
        // and back into Greek
        "Χασάν, 4",
        "Μοχάμεντ Χασαν, 4",
        // names of several words
        "Αλμασρι, 9",
        "abdul rahman, 9",
        "masri, 9",
        // a year beside the name
        "παπαδοπ 1980, 2",
        // phone, whole and in part
        "6944123456, 1",
        "+30 694 412 3456, 1",
        "27310 12345, 2",
        "412345, 1",
        // papers
        "09095986684, 5",
        "090959 86684, 5",
        "094429812, 5",
        // the file's number
        "7, 7",
    })
    void findsExactly(String typed, long number) {
        assertThat(find(typed).hits()).extracting(FileHit::number).containsExactly(number);
    }

    @ParameterizedTest(name = "{0} ~ {1}")
    @CsvSource({
        "Παπαδοπολος, 1", // a letter too few
        "Παπαδοπουλλος Γεωργγιος, 1",
        "Παπαδοπυολος, 1", // neighbours exchanged
        "Παπαδοπουκος Γεωργιοσ, 1", // a wrong letter
        "Παπαδοπουλου Μραια, 2",
        "Παπαδοπουλου Μαρα, 2",
        "Χατζηνικολαυο, 3",
        "Xatjhnikolaou, 3",
        "Κωνσταντινιδ Ξανθηππι, 5",
        "Κονσταν, 5", // a beginning that ends inside a sound
        "Χασναν, 4",
        "Ζω, 6",
    })
    void forgivesATypingSlip(String typed, long number) {
        FoundFiles found = find(typed);

        assertThat(Stream.concat(found.hits().stream(), found.similar().stream()))
                .extracting(FileHit::number)
                .contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Γκουβέρης", "Παπαζαχαρίας", "Μαρ Κων", "999999", "6999999999", "", "  ", "%", "_", "'", "—"})
    void findsNothingWhereNothingIs(String typed) {
        assertThat(find(typed).isEmpty()).isTrue();
    }

    @Test
    void wholeNamesComeBeforeBeginningsAndOthersByTheGreekAlphabet() {
        assertThat(find("αγγελο").hits()).extracting(FileHit::name).containsExactly("Αγγελόπουλος Άρης", "Άγγελος Ζωή");
        assertThat(find("μαρια").hits())
                .extracting(FileHit::name)
                .containsExactly("Παπαδοπούλου Μαρία", "Αντωνίου Μαριάννα");
    }

    @Test
    void pagesShowTheRestInTheSameOrder() {
        List<FileHit> all = sparta.in(() -> find.find(desk, "α", 1, 10)).hits();

        FoundFiles first = sparta.in(() -> find.find(desk, "α", 1, 2));
        FoundFiles second = sparta.in(() -> find.find(desk, "α", 2, 2));

        assertThat(first.total()).isEqualTo(all.size());
        assertThat(first.hits()).isEqualTo(all.subList(0, 2));
        assertThat(second.hits()).isEqualTo(all.subList(2, Math.min(4, all.size())));
    }

    @Test
    void aMistypedAmkaIsSaidToBeOne() {
        assertThat(find("09095986680").kind()).isEqualTo(Kind.MISTYPED_AMKA);
        assertThat(find("09095986684").kind()).isEqualTo(Kind.AMKA);
        assertThat(find("6944123456").kind()).isEqualTo(Kind.PHONE);
        assertThat(find("7").kind()).isEqualTo(Kind.NUMBER);
        assertThat(find("Γιώργος").kind()).isEqualTo(Kind.NAME);
        assertThat(find("…").kind()).isEqualTo(Kind.NOTHING);
    }

    @Test
    void aHitShowsNoMoreThanOneNeedsToChoose() {
        assertThat(find("παπαδοπουλος").hits())
                .containsExactly(new FileHit(
                        find("1").hits().getFirst().id(),
                        1,
                        "Παπαδόπουλος Γεώργιος",
                        null,
                        1959,
                        "456",
                        FileStatus.OPEN,
                        false));
    }

    @Test
    void theTrailLearnsWhatKindOfSearchItWasAndHowMuchItFoundButNotWhatWasTyped() {
        find("Παπαδόπουλος");

        String detail = sparta.sql("select detail::text from {schema}.audit_event where act = 'beneficiary.searched'"
                        + " order by at desc, id desc limit 1")
                .query(String.class)
                .single();
        assertThat(detail).contains("\"by\": \"NAME\"", "\"found\": 1").doesNotContain("Παπαδ", "papad");
    }

    @Test
    void theTrailSaysInOneRowWhomASearchShowedAsHitsAndAsSimilar() {
        FoundFiles hits = find("Παπαδόπουλος");
        FoundFiles similar = find("Παπαδόπολος");

        assertThat(hits.hits()).isNotEmpty();
        assertThat(similar.similar()).isNotEmpty();
        assertThat(shown("files"))
                .contains(hits.hits().stream().map(FileHit::id).toList().toString());
        assertThat(shown("similar"))
                .contains(similar.similar().stream().map(FileHit::id).toList().toString());
    }

    /** Ids that searches have left in the trail, in the form of a list, one line for each search. */
    private String shown(String part) {
        return sparta.sql("select string_agg(replace(detail ->> ?, '\"', ''), ' ') from {schema}.audit_event"
                        + " where act = 'beneficiary.searched'")
                .param(part)
                .query(String.class)
                .single();
    }

    @Test
    void filesOfAnotherCentreAreNotFound() {
        Workplace zacharo = Workplace.create();
        Member reader = zacharo.member(StaffRole.READER);

        for (String typed : List.of("Παπαδόπουλος", "1", "6944123456", "09095986684")) {
            assertThat(zacharo.in(() -> find.find(reader, typed, 1)).isEmpty()).isTrue();
        }
    }

    private FoundFiles find(String typed) {
        return sparta.in(() -> find.find(desk, typed, 1));
    }

    private void register(FileDetails details) {
        sparta.in(() -> register.register(desk, new Registration(UUID.randomUUID(), sparta.core(), details, true)));
    }
}
