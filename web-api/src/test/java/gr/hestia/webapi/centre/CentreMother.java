package gr.hestia.webapi.centre;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Centres for tests that need no database. */
public final class CentreMother {

    private static final Contact NO_CONTACT = new Contact(null, null, null, null, List.of());

    private CentreMother() {}

    /** A centre of which only its days off matter; the branches that they name are in service. */
    public static Centre closedOn(Boolean stateHolidays, Closure... closures) {
        List<Branch> branches = Stream.of(closures)
                .map(Closure::branch)
                .filter(Objects::nonNull)
                .distinct()
                .map(id -> open(id))
                .toList();
        return closedOn(stateHolidays, branches, closures);
    }

    /** The same with these branches in service. */
    public static Centre closedOn(Boolean stateHolidays, List<Branch> branches, Closure... closures) {
        LocalText sparta = new LocalText("Σπάρτης", "Sparta");
        return new Centre(
                new LocalText("Κέντρο Κοινότητας", null),
                new Area("sparta", sparta, new LocalText("Λακωνίας", "Laconia"), sparta),
                false,
                new Operator(null, null, null),
                null,
                null,
                NO_CONTACT,
                stateHolidays,
                null,
                null,
                new Source("Σελίδα", null, null, null),
                List.of(),
                List.of(),
                List.of(),
                branches,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                List.of(),
                List.of(closures),
                List.of(),
                List.of());
    }

    /** A branch with these hours. */
    public static Branch open(OpeningTime... hours) {
        return open(UUID.randomUUID(), hours);
    }

    private static Branch open(UUID id, OpeningTime... hours) {
        return new Branch(
                id, "core", new LocalText("Κέντρο", null), null, NO_CONTACT, null, List.of(hours), null, List.of());
    }

    /** Monday to Friday, 08:00–15:00. */
    public static Branch officeHours() {
        return open(weekdays().map(day -> time(day, "08:00", "15:00")).toArray(OpeningTime[]::new));
    }

    /** Monday to Friday, nobody says when. */
    public static Branch weekdaysOnly() {
        return open(weekdays()
                .map(day -> new OpeningTime(day, null, null, null, null))
                .toArray(OpeningTime[]::new));
    }

    public static OpeningTime time(DayOfWeek day, String opens, String closes) {
        return new OpeningTime(day, LocalTime.parse(opens), LocalTime.parse(closes), null, null);
    }

    public static Closure closure(String name, UUID branch, Closure.Rule rule) {
        return new Closure(UUID.randomUUID(), new LocalText(name, null), branch, rule, false, 0);
    }

    private static Stream<DayOfWeek> weekdays() {
        return Stream.of(DayOfWeek.values()).filter(day -> day.getValue() <= DayOfWeek.FRIDAY.getValue());
    }
}
