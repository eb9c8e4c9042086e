package gr.hestia.webapi.beneficiary;

import static org.assertj.core.api.Assertions.assertThat;

import gr.hestia.platform.testing.PlatformTest;
import gr.hestia.platform.web.failure.EntityVersion;
import gr.hestia.webapi.beneficiary.WorkChoices.Choice;
import gr.hestia.webapi.staff.InviteMember;
import gr.hestia.webapi.staff.Member;
import gr.hestia.webapi.staff.RemoveMember;
import gr.hestia.webapi.staff.StaffRole;
import gr.hestia.webapi.testing.Workplace;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is kept in memory of a centre is that centre's, and not older than a second. */
@PlatformTest
class WorkChoicesTests {

    private static final Locale GREEK = Locale.of("el", "GR");

    private final Workplace sparta = Workplace.create();
    private final Workplace zacharo = Workplace.create();
    private final Member desk = sparta.member(StaffRole.RECEPTION);

    @Autowired
    private WorkChoices work;

    @Autowired
    private InviteMember invite;

    @Autowired
    private RemoveMember remove;

    @Test
    void aCentreOffersWhatItHasInItsOwnOrder() {
        assertThat(branches(sparta, desk, GREEK)).containsExactly("Κέντρο Κοινότητας", "Παράρτημα Ρομά");
        assertThat(branches(sparta, desk, Locale.ENGLISH)).containsExactly("Community Centre", "Roma annex");
        assertThat(sparta.in(() -> work.services(Locale.ENGLISH)).stream().map(Choice::name))
                .containsExactly("Αίτηση ΕΕΕ", "Επίδομα στέγασης", "Συμβουλευτική");
    }

    @Test
    void whoWorksAtOneBranchIsOfferedThatOne() {
        Member mediator = sparta.member(StaffRole.MEDIATOR, Set.of(sparta.annex()));

        assertThat(branches(sparta, mediator, GREEK)).containsExactly("Παράρτημα Ρομά");
        assertThat(sparta.<Boolean, RuntimeException>in(() -> work.canChooseBranch(mediator, sparta.core())))
                .isFalse();
    }

    @Test
    void anothersThingsAreNeitherOfferedNorNamed() {
        assertThat(branches(sparta, desk, GREEK)).isNotEmpty();

        assertThat(zacharo.in(() -> work.name(sparta.core(), GREEK))).isEmpty();
        assertThat(zacharo.in(() -> work.name(desk.id(), GREEK))).isEmpty();
        assertThat(zacharo.<Boolean, RuntimeException>in(
                        () -> work.canChooseService(sparta.services().getFirst())))
                .isFalse();
        assertThat(zacharo.in(work::colleagues)).isEmpty();
    }

    @Test
    void aThingOfOneKindIsNoneOfAnother() {
        assertThat(sparta.<Boolean, RuntimeException>in(() -> work.canChooseColleague(sparta.core())))
                .isFalse();
        assertThat(sparta.<Boolean, RuntimeException>in(() -> work.canChooseService(desk.id())))
                .isFalse();
    }

    @Test
    void whoIsInvitedIsOfferedAtOnceAndWhoLeavesIsOnlyNamed() {
        assertThat(sparta.in(work::colleagues)).hasSize(1);

        UUID anna = sparta.in(() ->
                invite.invite("anna-" + UUID.randomUUID() + "@example.gr", "Άννα", StaffRole.PROFESSIONAL, Set.of()));
        assertThat(sparta.in(work::colleagues)).extracting(Choice::name).contains("Άννα");

        sparta.in(() -> {
            remove.remove(anna, new EntityVersion(0));
            return true;
        });
        assertThat(sparta.in(work::colleagues)).extracting(Choice::name).doesNotContain("Άννα");
        assertThat(sparta.in(() -> work.name(anna, GREEK))).hasValue("Άννα");
    }

    @Test
    void whatAnotherReplicaMadeAMomentAgoIsKnown() {
        assertThat(branches(sparta, desk, GREEK)).hasSize(2);
        UUID unit = UUID.randomUUID();

        sparta.sql(
                        "insert into {schema}.branch (id, key, position, kind, name_el) values (?, 'van', 3, 'mobile-unit', ?)")
                .params(unit, "Κινητή μονάδα")
                .update();

        assertThat(sparta.<Boolean, RuntimeException>in(() -> work.canChooseBranch(desk, unit)))
                .isTrue();
    }

    @Test
    void whatAnotherReplicaChangedIsHeardOf() {
        assertThat(branches(sparta, desk, GREEK)).hasSize(2);

        sparta.sql("update {schema}.branch set active = false where id = ?")
                .param(sparta.annex())
                .update();
        sparta.sql("select pg_notify('hestia_centre', ?)")
                .param(sparta.tenant().id().toString())
                .query()
                .singleRow();

        Awaitility.await()
                .atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(branches(sparta, desk, GREEK)).containsExactly("Κέντρο Κοινότητας"));
        assertThat(sparta.in(() -> work.name(sparta.annex(), GREEK))).hasValue("Παράρτημα Ρομά");
    }

    private List<String> branches(Workplace place, Member member, Locale locale) {
        return place.in(() -> work.branches(member, locale)).stream()
                .map(Choice::name)
                .toList();
    }
}
