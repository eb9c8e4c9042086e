package gr.hestia.local;

import gr.hestia.platform.testing.KeycloakAdmin;
import gr.hestia.platform.testing.Login;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The invented people above the centres: an officer for each region of the municipalities that are put in, and an
 * operator. They are made once; whoever exists is left as is.
 *
 * @param all whom one may log in as
 */
record People(List<Person> all) {

    /**
     * An invented person.
     *
     * @param email user name
     * @param firstName as in Greek
     * @param lastName as in Greek
     * @param role realm role
     * @param region the region's key, empty for the operator
     * @param does what the person is for, for the table
     */
    record Person(String email, String firstName, String lastName, String role, String region, String does) {}

    private static final String OPERATOR = "operator@hestia.example";

    private static final List<Person> PEOPLE = List.of(
            officer("peloponnese", "Γεωργία", "Παπαδάκου", "Peloponnese"),
            officer("western-greece", "Ανδρέας", "Κολοβός", "Western Greece"),
            officer("epirus", "Ελπίδα", "Ζήκου", "Epirus"),
            officer("crete", "Μανώλης", "Βαρδάκης", "Crete"),
            new Person(OPERATOR, "Ίρις", "Δέλλιου", "platform-operator", "", "platform operator"));

    static People in(KeycloakAdmin admin, String password) {
        for (Person person : PEOPLE) {
            if (admin.get("/users?exact=true&username=" + person.email()).isEmpty()) {
                make(admin, person, password);
            }
        }
        return new People(PEOPLE);
    }

    /** The one who may act in every region. */
    Login operator(String password) {
        return new Login(OPERATOR, password);
    }

    private static void make(KeycloakAdmin admin, Person person, String password) {
        UUID id = admin.create(
                "/users",
                Map.of(
                        "username", person.email(),
                        "email", person.email(),
                        "emailVerified", true,
                        "enabled", true,
                        "firstName", person.firstName(),
                        "lastName", person.lastName(),
                        "attributes", person.region().isEmpty() ? Map.of() : Map.of("region", List.of(person.region())),
                        "credentials", List.of(Map.of("type", "password", "value", password, "temporary", false))));
        admin.post("/users/" + id + "/role-mappings/realm", List.of(admin.get("/roles/" + person.role())));
    }

    private static Person officer(String region, String firstName, String lastName, String name) {
        return new Person(
                "officer." + region + "@hestia.example",
                firstName,
                lastName,
                "region-officer",
                region,
                "officer of the region " + name);
    }
}
