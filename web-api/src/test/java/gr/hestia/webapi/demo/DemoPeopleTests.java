package gr.hestia.webapi.demo;

import static org.assertj.core.api.Assertions.assertThat;

import gr.hestia.platform.testing.PlatformTest;
import gr.hestia.webapi.beneficiary.RegisterBeneficiary;
import gr.hestia.webapi.beneficiary.WorkChoices;
import gr.hestia.webapi.household.RecordHousehold;
import gr.hestia.webapi.staff.InviteMember;
import gr.hestia.webapi.staff.ListMembers;
import gr.hestia.webapi.staff.StaffRole;
import gr.hestia.webapi.testing.Workplace;
import gr.hestia.webapi.visit.LogVisit;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
class DemoPeopleTests {

    private final Workplace place = Workplace.create();
    private DemoCentre demo;

    @Autowired
    void prepare(
            InviteMember invite,
            ListMembers members,
            RegisterBeneficiary register,
            RecordHousehold households,
            LogVisit log,
            WorkChoices choices,
            JdbcClient tenant,
            Clock clock) {
        demo = new DemoCentre(
                new DemoStaff(invite, members, tenant),
                new DemoBranches(tenant),
                new DemoVisits(log, choices, tenant, clock),
                new DemoHouseholds(households),
                register,
                choices,
                tenant,
                clock);
    }

    @Test
    void nobodyIsInventedOutsideLocalMode(@Autowired ApplicationContext context) {
        assertThat(context.getBeanNamesForType(DemoPeople.class)).isEmpty();
        assertThat(context.getBeanNamesForType(DemoCentre.class)).isEmpty();
    }

    @Test
    void aCentreIsFilledOnceWithPeopleAndWithVisitsUpToToday() {
        place.member(StaffRole.COORDINATOR);

        assertThat(fill()).isTrue();

        int visits = count("visit");
        int trail = count("audit_event");
        assertThat(count("member")).isEqualTo(StaffRole.values().length);
        assertThat(count("beneficiary")).isEqualTo(60);
        assertThat(count("household")).isGreaterThan(20);
        assertThat(count("beneficiary b where exists (select from {schema}.visit v where v.beneficiary = b.id"
                        + " and (v.day + v.began) at time zone 'Europe/Athens' < b.registered_at)"))
                .isZero();
        assertThat(visits).isGreaterThan(60);
        assertThat(count("visit where day = (now() at time zone 'Europe/Athens')::date"))
                .isPositive();
        assertThat(fill()).isTrue();
        assertThat(count("member")).isEqualTo(StaffRole.values().length);
        assertThat(count("beneficiary")).isEqualTo(60);
        assertThat(count("visit")).isEqualTo(visits);
        assertThat(count("audit_event")).isEqualTo(trail);
    }

    @Test
    void whoWasTakenOffTheListIsNotInvitedAgain() {
        place.member(StaffRole.COORDINATOR);
        fill();
        place.sql("update {schema}.member set state = 'REMOVED' where role = 'READER'")
                .update();

        fill();

        assertThat(count("member where role = 'READER' and state = 'REMOVED'")).isEqualTo(1);
    }

    @Test
    void aCentreWithoutMembersIsFilledLater() {
        assertThat(fill()).isFalse();
        assertThat(count("beneficiary")).isZero();
    }

    private boolean fill() {
        return place.in(() -> demo.fill(place.tenant().slug()));
    }

    private int count(String rows) {
        return place.sql("select count(*) from {schema}." + rows)
                .query(Integer.class)
                .single();
    }
}
