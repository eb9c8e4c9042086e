package gr.hestia.webapi.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Invents people: the same ones for the same source of chance.
 *
 * <p>Phone numbers are of the form 699 000 0000, which no network gives out in order; tax numbers begin with 0; the four
 * digits of an ΑΜΚΑ that tell people of one day apart are drawn.
 */
public final class InventedPeople {

    private static final int OLDEST = 92;

    private final RandomGenerator chance;
    private final LocalDate today;
    private final NameLists names = NameLists.read();

    /**
     * Begins to invent.
     *
     * @param chance where every choice comes from
     * @param today nobody is born after it
     */
    public InventedPeople(RandomGenerator chance, LocalDate today) {
        this.chance = chance;
        this.today = today;
    }

    /** One more person. */
    public InventedPerson next() {
        boolean woman = chance.nextInt(100) < 54;
        NameLists.Family family = one(names.families());
        LocalDate birth = today.minusDays(chance.nextInt(366 * OLDEST));
        return new InventedPerson(
                woman,
                one(woman ? names.women() : names.men()),
                woman ? family.woman() : family.man(),
                one(names.men()),
                one(names.women()),
                birth,
                amka(birth, woman),
                afm(),
                "+30699" + digits(7));
    }

    private String amka(LocalDate birth, boolean woman) {
        String begun = "%02d%02d%02d%s%d"
                .formatted(
                        birth.getDayOfMonth(),
                        birth.getMonthValue(),
                        birth.getYear() % 100,
                        digits(3),
                        2 * chance.nextInt(5) + (woman ? 0 : 1));
        return begun + luhn(begun);
    }

    private String afm() {
        String begun = "0" + digits(7);
        int sum = 0;
        for (int place = 0; place < 8; place++) {
            sum += (begun.charAt(place) - '0') << (8 - place);
        }
        return begun + sum % 11 % 10;
    }

    private static int luhn(String begun) {
        int sum = 0;
        for (int place = 0; place < begun.length(); place++) {
            int digit = begun.charAt(place) - '0';
            boolean doubled = (begun.length() - place) % 2 == 1;
            sum += doubled ? (digit * 2 > 9 ? digit * 2 - 9 : digit * 2) : digit;
        }
        return (10 - sum % 10) % 10;
    }

    private String digits(int count) {
        StringBuilder digits = new StringBuilder();
        for (int place = 0; place < count; place++) {
            digits.append(chance.nextInt(10));
        }
        return digits.toString();
    }

    private <T> T one(List<T> list) {
        return list.get(chance.nextInt(list.size()));
    }
}
