package gr.hestia.local;

import gr.hestia.platform.testing.KeycloakAdmin;
import gr.hestia.platform.testing.KeycloakServer;
import gr.hestia.platform.testing.PasswordClient;
import gr.hestia.platform.testing.PostgresServer;
import java.util.Map;

/**
 * What the two applications stand on, running on this machine: PostgreSQL, the {@link Mailbox}, Keycloak, and the
 * invented people above the centres.
 *
 * @param place where its data is
 * @param ports who listens where
 * @param secrets its passwords and keys
 * @param postgres the database server
 * @param keycloak login
 * @param administrator the way into Keycloak
 * @param people who may log in above the centres
 * @param terminal hears what goes on
 */
public record Installation(
        Place place,
        Ports ports,
        Secrets secrets,
        PostgresServer postgres,
        KeycloakServer keycloak,
        KeycloakAdmin administrator,
        People people,
        Terminal terminal) {

    /**
     * Starts all of it.
     *
     * @param parts takes note of what is to be stopped
     */
    public static Installation start(Place place, Ports ports, Terminal terminal, Parts parts) {
        return start(place, ports, Map.of(), terminal, parts);
    }

    /**
     * The same with settings of PostgreSQL's over the usual ones.
     *
     * @param settings by name
     */
    public static Installation start(
            Place place, Ports ports, Map<String, String> settings, Terminal terminal, Parts parts) {
        Secrets secrets = Secrets.in(place.data());
        secrets.belongTo(ports);
        PostgresServer postgres = terminal.step(
                "PostgreSQL",
                "ready",
                () -> parts.add(
                        "PostgreSQL",
                        PostgresServer.keptIn(
                                place.data().resolve("postgres"),
                                ports.postgresql(),
                                secrets.databaseLogins(),
                                settings,
                                terminal::say)));
        terminal.step(
                "mailbox",
                "ready",
                () -> parts.add("mailbox", Mailbox.open(place.data().resolve("mail"), ports.smtp(), ports.mailbox())));
        KeycloakServer keycloak = terminal.step(
                "Keycloak",
                "ready",
                () -> parts.add(
                        "Keycloak",
                        KeycloakServer.keptIn(
                                place.data().resolve("keycloak"),
                                ports.keycloak(),
                                ports.keycloakManagement(),
                                postgres,
                                secrets.keycloakAdministrator(),
                                secrets.realm(ports),
                                terminal::say)));
        KeycloakAdmin administrator = KeycloakAdmin.of(keycloak);
        People people =
                terminal.step("invented people", "there", () -> People.in(administrator, secrets.peoplesPassword()));
        return new Installation(place, ports, secrets, postgres, keycloak, administrator, people, terminal);
    }

    /** The two applications, to be started on it. */
    public Applications applications() {
        return new Applications(place, ports, secrets, postgres, keycloak, terminal);
    }

    /** The control plane's API as the operator uses it; tenant-admin must run. */
    public ControlPlane controlPlane() {
        PasswordClient tokens = PasswordClient.of(administrator);
        KeptToken token = new KeptToken(() -> tokens.tokenOf(people.operator(secrets.peoplesPassword())));
        return new ControlPlane(ports.adminUrl(), token);
    }
}
