package gr.hestia.local;

import gr.hestia.local.Municipalities.Centre;
import java.util.List;

/** The last thing local mode says: where everything is, who may log in, and how long it took. */
record Summary(Ports ports, People people, List<Centre> centres, String password, Place place) {

    private static final int COLUMN = 38;

    void print(Terminal terminal) {
        StringBuilder text = new StringBuilder("\nHestia is up after "
                + Terminal.seconds(terminal.sinceStart()).strip() + ". Ctrl-C stops it; the data stays in "
                + place.data() + ".\n\nAddresses\n");
        line(text, "centres, public and at work", ports.webUrl());
        line(text, "regions and the platform", ports.adminUrl());
        centres.forEach(centre -> line(text, centre.slug(), ports.webUrl() + "/" + centre.slug()));
        line(text, "mailbox", ports.mailboxUrl());
        line(text, "Keycloak's console (admin)", "http://localhost:" + ports.keycloak() + "/admin");
        line(text, "PostgreSQL", "localhost:" + ports.postgresql() + ", databases hestia and keycloak");
        text.append("\nPeople, all invented; password of each: ")
                .append(password)
                .append('\n');
        people.all().forEach(person -> line(text, person.does(), person.email()));
        centres.forEach(centre -> line(text, "coordinator of " + centre.slug(), Coordinators.emailOf(centre.slug())));
        Colleagues.ROLES.forEach(role -> line(text, role + " of each centre", Colleagues.emailOf(role, "<centre>")));
        text.append("\nTimes\n");
        terminal.took().forEach((step, duration) -> line(text, step, Terminal.seconds(duration)));
        centres.forEach(centre -> line(text, "  onboarding " + centre.slug(), Terminal.seconds(centre.took())));
        text.append("\nAll other secrets are in ").append(place.data().resolve("secrets.properties"));
        text.append(", logs in ").append(place.data().resolve("log")).append(".\n");
        terminal.print(text.toString());
    }

    private static void line(StringBuilder text, String what, String where) {
        text.append("  ").append(what).append(" ".repeat(Math.max(1, COLUMN - what.length())));
        text.append(where).append('\n');
    }
}
