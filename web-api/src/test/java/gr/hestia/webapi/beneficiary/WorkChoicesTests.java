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

/** What is kept in memory of a centre is that centre's, and is forgotten when it changes. */
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
        assertThat(sparta.<Boolean, RuntimeException>in(() -> work.names().canChooseBranch(mediator, sparta.core())))
                .isFalse();
    }

    @Test
    void anothersThingsAreNeitherOfferedNorNamed() {
        assertThat(branches(sparta, desk, GREEK)).isNotEmpty();

        assertThat(zacharo.in(() -> work.names().find(sparta.core(), GREEK))).isEmpty();
        assertThat(zacharo.in(() -> work.names().find(desk.id(), GREEK))).isEmpty();
        assertThat(zacharo.<Boolean, RuntimeException>in(
                        () -> work.names().canChooseService(sparta.services().getFirst())))
                .isFalse();
        assertThat(zacharo.in(work::colleagues)).isEmpty();
    }

    @Test
    void aThingOfOneKindIsNoneOfAnother() {
        assertThat(sparta.<Boolean, RuntimeException>in(() -> work.names().canChooseColleague(sparta.core())))
                .isFalse();
        assertThat(sparta.<Boolean, RuntimeException>in(() -> work.names().canChooseService(desk.id())))
                .isFalse();
    }

    @Test
    void whoIsInvitedIsOfferedAtOnceAndWhoLeavesIsOnlyNamed() {
        assertThat(sparta.in(work::colleagues)).hasSize(1);

        UUID anna = sparta.in(() -> invite("Άννα"));
        assertThat(sparta.in(work::colleagues)).extracting(Choice::name).contains("Άννα");

        sparta.in(() -> {
            remove.remove(anna, new EntityVersion(0));
            return true;
        });
        assertThat(sparta.in(work::colleagues)).extracting(Choice::name).doesNotContain("Άννα");
        assertThat(sparta.in(() -> work.names().find(anna, GREEK))).hasValue("Άννα");
    }

    @Test
    void peopleAreListedByNameAndServicesByTheirAxis() {
        for (String name : List.of("Ωραιοζήλη", "Ζωή", "Άννα", "Ελένη")) {
            sparta.sql("insert into {schema}.member (id, email, display_name, role, state)"
                            + " values (gen_random_uuid(), gen_random_uuid() || '@example.gr', ?, 'READER', 'ACTIVE')")
                    .param(name)
                    .update();
        }
        UUID axis = UUID.randomUUID();
        sparta.sql(
                        "insert into {schema}.service_axis (id, key, position, title_el, own) values (?, 'A', 0, 'Πρώτος', false)")
                .param(axis)
                .update();
        sparta.sql("update {schema}.service set axis = ? where id = ?")
                .params(axis, sparta.services().getLast())
                .update();

        assertThat(sparta.in(work::colleagues))
                .extracting(Choice::name)
                .containsExactly("Άννα", "Ελένη", "Ζωή", "Μέλος RECEPTION", "Ωραιοζήλη");
        assertThat(sparta.in(() -> work.services(GREEK)))
                .extracting(Choice::name)
                .containsExactly("Συμβουλευτική", "Αίτηση ΕΕΕ", "Επίδομα στέγασης");
    }

    @Test
    void whatAnotherReplicaMadeOrBroughtBackAMomentAgoIsKnown() {
        assertThat(branches(sparta, desk, GREEK)).hasSize(2);
        UUID unit = UUID.randomUUID();

        sparta.sql(
                        "insert into {schema}.branch (id, key, position, kind, name_el) values (?, 'van', 3, 'mobile-unit', ?)")
                .params(unit, "Κινητή μονάδα")
                .update();

        assertThat(sparta.<Boolean, RuntimeException>in(() -> work.names().canChooseBranch(desk, unit)))
                .isTrue();

        setActive(unit, false);
        sparta.in(() -> invite("Θάλεια"));
        assertThat(sparta.<Boolean, RuntimeException>in(() -> work.names().canChooseBranch(desk, unit)))
                .isFalse();
        setActive(unit, true);
        assertThat(sparta.<Boolean, RuntimeException>in(() -> work.names().canChooseBranch(desk, unit)))
                .isTrue();
    }

    @Test
    void whatAnotherReplicaChangedIsHeardOf() {
        assertThat(branches(sparta, desk, GREEK)).hasSize(2);

        setActive(sparta.annex(), false);
        sparta.sql("select pg_notify('hestia_centre', ?)")
                .param(sparta.tenant().id().toString())
                .query()
                .singleRow();

        Awaitility.await()
                .atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(branches(sparta, desk, GREEK)).containsExactly("Κέντρο Κοινότητας"));
        assertThat(sparta.in(() -> work.names().find(sparta.annex(), GREEK))).hasValue("Παράρτημα Ρομά");
    }

    private UUID invite(String name) {
        return invite.invite(UUID.randomUUID() + "@example.gr", name, StaffRole.PROFESSIONAL, Set.of());
    }

    private void setActive(UUID branch, boolean active) {
        sparta.sql("update {schema}.branch set active = ? where id = ?")
                .params(active, branch)
                .update();
    }

    private List<String> branches(Workplace place, Member member, Locale locale) {
        return place.in(() -> work.branches(member, locale)).stream()
                .map(Choice::name)
                .toList();
    }
}
