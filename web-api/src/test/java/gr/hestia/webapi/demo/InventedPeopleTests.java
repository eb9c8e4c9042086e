package gr.hestia.webapi.demo;

import static org.assertj.core.api.Assertions.assertThat;

import gr.hestia.webapi.beneficiary.Afm;
import gr.hestia.webapi.beneficiary.Amka;
import gr.hestia.webapi.beneficiary.Phone;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

class InventedPeopleTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);

    @Test
    void theirPapersPassEveryCheck() {
        InventedPeople people = new InventedPeople(new Random(1), TODAY);

        for (int number = 0; number < 1_000; number++) {
            InventedPerson person = people.next();
            assertThat(Amka.find(person.amka()))
                    .hasValueSatisfying(
                            amka -> assertThat(amka.agreesWith(person.birth())).isTrue());
            assertThat(Afm.find(person.afm())).isPresent();
            assertThat(Phone.find(person.phone())).isPresent();
            assertThat(person.birth()).isBeforeOrEqualTo(TODAY);
        }
    }

    @Test
    void theSameChanceInventsTheSamePeople() {
        assertThat(new InventedPeople(new Random(1), TODAY).next())
                .isEqualTo(new InventedPeople(new Random(1), TODAY).next());
    }
}
