package gr.hestia.webapi.household;

import static gr.hestia.webapi.beneficiary.FileMother.named;
import static gr.hestia.webapi.beneficiary.FileMother.registration;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import gr.hestia.platform.testing.PlatformTest;
import gr.hestia.webapi.beneficiary.FileNotFound;
import gr.hestia.webapi.beneficiary.RegisterBeneficiary;
import gr.hestia.webapi.staff.Member;
import gr.hestia.webapi.staff.StaffRole;
import gr.hestia.webapi.testing.Workplace;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PlatformTest
class HouseholdsTests {

    private final Workplace sparta = Workplace.create();
    private final Member desk = sparta.member(StaffRole.RECEPTION);

    @Autowired
    private RegisterBeneficiary register;

    @Autowired
    private ShowHousehold show;

    @Autowired
    private RecordHousehold record;

    private UUID eleni;
    private UUID nikos;

    @BeforeEach
    void registerTwo() {
        eleni = register("Παπαδοπούλου", "Ελένη");
        nikos = register("Παππάς", "Νίκος");
    }

    @Test
    void theTrailSaysWhoseFilesAHouseholdShowed() {
        sparta.in(() -> record.write(desk, eleni, livingWith(nikos, 0)));

        sparta.in(() -> show.of(desk, eleni));
        sparta.in(() -> show.of(desk, nikos));

        assertThat(filesIn("household.recorded", eleni)).contains(nikos.toString());
        assertThat(filesIn("household.viewed", eleni)).contains(nikos.toString());
        assertThat(filesIn("household.viewed", nikos)).contains(eleni.toString());
    }

    @Test
    void whoIsShownTheHouseholdBecauseAChangeCameLateHasReadIt() {
        sparta.in(() -> record.write(desk, eleni, livingWith(nikos, 0)));

        HouseholdChangedMeanwhile conflict = catchThrowableOfType(
                HouseholdChangedMeanwhile.class,
                () -> sparta.in(() -> record.write(desk, eleni, new Household(9, List.of(), -1))));

        assertThat(conflict.current().linked()).containsExactly(nikos);
        assertThat(filesIn("household.viewed", eleni)).contains(nikos.toString());
        assertThat(sparta.in(() -> show.of(desk, eleni)).household().size()).isEqualTo(2);
    }

    @Test
    void aHouseholdOfAnotherCentreDoesNotExistHereAndAReaderWritesNone() {
        Workplace zacharo = Workplace.create();
        Member other = zacharo.member(StaffRole.COORDINATOR);
        Member reader = sparta.member(StaffRole.READER);

        assertThatExceptionOfType(FileNotFound.class).isThrownBy(() -> zacharo.in(() -> show.of(other, eleni)));
        assertThatExceptionOfType(FileNotFound.class)
                .isThrownBy(() -> zacharo.in(() -> record.write(other, eleni, Household.UNKNOWN)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> sparta.in(() -> record.write(reader, eleni, livingWith(nikos, 0))));
    }

    private Household livingWith(UUID file, long version) {
        return new Household(2, List.of(new HouseholdMember("Παππάς Νίκος", Relation.SPOUSE, 1980, file)), version);
    }

    private UUID register(String family, String given) {
        return sparta.in(() -> register.register(desk, registration(sparta.core(), named(family, given))))
                .id();
    }

    private String filesIn(String act, UUID subject) {
        return sparta.sql("select detail ->> 'files' from {schema}.audit_event where act = ? and subject = ?")
                .params(act, subject.toString())
                .query(String.class)
                .single();
    }
}
