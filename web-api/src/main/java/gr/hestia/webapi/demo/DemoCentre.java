package gr.hestia.webapi.demo;

import gr.hestia.webapi.beneficiary.RegisterBeneficiary;
import gr.hestia.webapi.beneficiary.RegisterBeneficiary.Registration;
import gr.hestia.webapi.beneficiary.WorkChoices;
import gr.hestia.webapi.demo.DemoBranches.DemoBranch;
import gr.hestia.webapi.staff.Member;
import gr.hestia.webapi.staff.StaffRole;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Fills the current centre: colleagues for each role, some sixty files with households, and visits of the last weeks and
 * of today. Everything has a key made of the centre and its place in the row, so filling again adds only what is
 * missing, as the visits of a new day.
 */
@Component
@ConditionalOnBooleanProperty(DemoPeople.SWITCH)
class DemoCentre {

    private static final int FILES = 60;

    private final DemoStaff staff;
    private final DemoBranches places;
    private final DemoVisits visits;
    private final DemoHouseholds households;
    private final RegisterBeneficiary register;
    private final WorkChoices choices;
    private final JdbcClient tenant;
    private final Clock clock;

    DemoCentre(
            DemoStaff staff,
            DemoBranches places,
            DemoVisits visits,
            DemoHouseholds households,
            RegisterBeneficiary register,
            WorkChoices choices,
            JdbcClient tenant,
            Clock clock) {
        this.staff = staff;
        this.places = places;
        this.visits = visits;
        this.households = households;
        this.register = register;
        this.choices = choices;
        this.tenant = tenant;
        this.clock = clock;
    }

    /** Invites the centre's colleagues, as soon as somebody works there. */
    void hire(String slug) {
        if (!choices.colleagues().isEmpty()) {
            staff.hire(slug);
        }
    }

    /**
     * Fills the centre.
     *
     * @param slug the centre, from which every choice follows
     * @return false where nobody works yet who could have logged anything
     */
    boolean fill(String slug) {
        if (choices.colleagues().isEmpty()) {
            return false;
        }
        List<Member> colleagues = staff.hire(slug);
        List<DemoBranch> branches = places.list();
        List<Member> desk = colleagues.stream()
                .filter(member -> member.role() == StaffRole.RECEPTION || member.role() == StaffRole.MEDIATOR)
                .toList();
        if (branches.isEmpty() || desk.isEmpty()) {
            return false;
        }
        List<UUID> files = register(slug, desk, branches);
        visits.log(slug, desk, colleagues, branches, files);
        return true;
    }

    private List<UUID> register(String slug, List<Member> desk, List<DemoBranch> branches) {
        Random chance = new Random(slug.hashCode());
        InventedPeople people = new InventedPeople(chance, LocalDate.now(clock));
        Map<UUID, UUID> known = known();
        List<UUID> files = new ArrayList<>();
        for (int number = 1; number <= FILES; number++) {
            InventedPerson person = people.next();
            UUID branch = DemoBranches.drawn(branches, chance).id();
            Member by = Draw.one(desk, chance);
            Registration form =
                    new Registration(Draw.key(slug + " file " + number), branch, DemoDetails.of(person, chance), true);
            UUID file = known.computeIfAbsent(
                    form.form(), key -> register.register(by, form).id());
            households.write(by, file, person, LocalDate.now(clock).getYear(), chance);
            files.add(file);
        }
        return files;
    }

    /** The files that there are, by the key that made them: what is invented differs from one day to the next. */
    private Map<UUID, UUID> known() {
        Map<UUID, UUID> known = new HashMap<>();
        tenant.sql("select form, id from beneficiary").query(row -> {
            known.put(row.getObject("form", UUID.class), row.getObject("id", UUID.class));
        });
        return known;
    }
}
