package gr.hestia.webapi.demo;

import gr.hestia.webapi.household.Household;
import gr.hestia.webapi.household.HouseholdChangedMeanwhile;
import gr.hestia.webapi.household.HouseholdMember;
import gr.hestia.webapi.household.RecordHousehold;
import gr.hestia.webapi.household.Relation;
import gr.hestia.webapi.staff.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** With whom invented people live, as two thirds of them have told. Children are named after their grandparents. */
@Component
@ConditionalOnBooleanProperty(DemoPeople.SWITCH)
class DemoHouseholds {

    private static final Logger log = LoggerFactory.getLogger(DemoHouseholds.class);
    private static final List<String> WIVES = List.of("Μαρία", "Κατερίνα", "Δέσποινα", "Άννα");
    private static final List<String> HUSBANDS = List.of("Γιώργος", "Δημήτρης", "Στέλιος", "Παύλος");
    private static final int A_GENERATION = 27;

    private final RecordHousehold households;

    DemoHouseholds(RecordHousehold households) {
        this.households = households;
    }

    /** Writes the person's household, unless somebody has written another since. */
    void write(Member by, UUID file, InventedPerson person, int thisYear, RandomGenerator chance) {
        boolean told = chance.nextInt(3) > 0;
        List<HouseholdMember> members = members(person, thisYear, chance);
        if (!told) {
            return;
        }
        try {
            households.write(by, file, new Household(members.size() + 1, members, 0));
        } catch (HouseholdChangedMeanwhile changed) {
            log.debug("the household of {} stays as it was changed", file);
        }
    }

    private static List<HouseholdMember> members(InventedPerson person, int thisYear, RandomGenerator chance) {
        boolean alone = chance.nextInt(4) == 0;
        boolean spouse = chance.nextInt(3) > 0;
        int children = chance.nextInt(4);
        int born = person.birth().getYear();
        List<HouseholdMember> members = new ArrayList<>();
        if (born + A_GENERATION > thisYear) {
            members.add(new HouseholdMember(person.mother(), Relation.PARENT, born - A_GENERATION, null));
            return members;
        }
        if (spouse && !alone) {
            String name = Draw.one(person.woman() ? HUSBANDS : WIVES, chance);
            members.add(new HouseholdMember(name, Relation.SPOUSE, born + chance.nextInt(5), null));
        }
        for (int child = 0; child < children && !alone; child++) {
            String name = child % 2 == 0 ? person.father() : person.mother();
            int year = Math.min(born + A_GENERATION + 3 * child, thisYear);
            members.add(new HouseholdMember(name, Relation.CHILD, year, null));
        }
        return members;
    }
}
