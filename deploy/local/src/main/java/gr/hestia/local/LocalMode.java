package gr.hestia.local;

import gr.hestia.local.Municipalities.Centre;
import gr.hestia.platform.testing.KeycloakAdmin;
import gr.hestia.platform.testing.KeycloakServer;
import gr.hestia.platform.testing.Login;
import gr.hestia.platform.testing.PasswordClient;
import gr.hestia.platform.testing.PostgresServer;
import java.util.List;

/**
 * Hestia on one machine.
 *
 * <p>Starts PostgreSQL, Keycloak, the {@link Mailbox} and the two {@link Application applications}, in this order,
 * makes the invented {@link People}, brings the {@link Municipalities} in, and says where everything is
 * ({@link Summary}).
 */
public final class LocalMode {

    private static final int RUNNING = -1;
    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private final Options options;
    private final Terminal terminal;
    private final Parts parts;

    private LocalMode(Options options, Terminal terminal, Parts parts) {
        this.options = options;
        this.terminal = terminal;
        this.parts = parts;
    }

    static void main(String[] arguments) {
        Terminal terminal = new Terminal(System.out, System.err);
        Parts parts = new Parts(terminal);
        Runtime.getRuntime().addShutdownHook(new Thread(parts::stop, "stop"));
        int code = run(List.of(arguments), terminal, parts);
        parts.settled();
        if (code != RUNNING) {
            System.exit(code);
        }
        parts.awaitStop();
    }

    private static int run(List<String> arguments, Terminal terminal, Parts parts) {
        try {
            Options options = Options.parse(arguments);
            if (options.help()) {
                terminal.print(Options.USAGE);
                return DONE;
            }
            new LocalMode(options, terminal, parts).start();
            return RUNNING;
        } catch (Misused misuse) {
            terminal.complain(misuse);
            return MISUSED;
        } catch (RuntimeException failure) {
            if (!parts.stopping()) {
                terminal.complain(failure);
            }
            return FAILED;
        }
    }

    private void start() {
        Place place = Place.of(options);
        place.take();
        Ports ports = options.ports();
        ports.refuseTaken();
        if (options.fresh()) {
            terminal.step("the data of the last time", "removed", place::empty);
        }
        Secrets secrets = Secrets.in(place.data());
        PostgresServer postgres = terminal.step("PostgreSQL", "ready", () -> postgres(place, ports, secrets));
        terminal.step("mailbox", "ready", () -> mailbox(place, ports));
        KeycloakServer keycloak = terminal.step("Keycloak", "ready", () -> keycloak(place, ports, secrets, postgres));
        KeycloakAdmin administrator = KeycloakAdmin.of(keycloak);
        String password = secrets.peoplesPassword();
        People people = terminal.step("invented people", "there", () -> People.in(administrator, password));
        Applications applications = new Applications(place, ports, secrets, postgres, keycloak, terminal);
        Application tenantAdmin = parts.add("tenant-admin", applications.tenantAdmin());
        Application webApi = parts.add("web-api", applications.webApi());
        terminal.step("tenant-admin", "ready", tenantAdmin::awaitReady);
        terminal.step("web-api", "ready", webApi::awaitReady);
        List<Centre> centres = terminal.step(
                "municipalities", "brought in", () -> centres(place, ports, administrator, people.operator(password)));
        terminal.step("invented colleagues", "invited", () -> accept(administrator, centres, password));
        new Summary(ports, people, centres, password, place).print(terminal);
    }

    private List<Centre> centres(Place place, Ports ports, KeycloakAdmin administrator, Login operator) {
        PasswordClient tokens = PasswordClient.of(administrator);
        ControlPlane controlPlane = new ControlPlane(ports.adminUrl(), () -> tokens.tokenOf(operator));
        return Municipalities.bringIn(place.manifests(), controlPlane, terminal);
    }

    private void accept(KeycloakAdmin administrator, List<Centre> centres, String password) {
        for (Centre centre : centres) {
            Invitations.accept(administrator, Coordinators.emailOf(centre.slug()), password);
            if (!Colleagues.accept(administrator, centre.slug(), password)) {
                terminal.complain(
                        centre.slug() + " has not all of its invented colleagues yet; web-api's log says why");
            }
        }
    }

    private PostgresServer postgres(Place place, Ports ports, Secrets secrets) {
        return parts.add(
                "PostgreSQL",
                PostgresServer.keptIn(
                        place.data().resolve("postgres"), ports.postgresql(), secrets.databaseLogins(), terminal::say));
    }

    private Mailbox mailbox(Place place, Ports ports) {
        return parts.add("mailbox", Mailbox.open(place.data().resolve("mail"), ports.smtp(), ports.mailbox()));
    }

    private KeycloakServer keycloak(Place place, Ports ports, Secrets secrets, PostgresServer postgres) {
        return parts.add(
                "Keycloak",
                KeycloakServer.keptIn(
                        place.data().resolve("keycloak"),
                        ports.keycloak(),
                        postgres,
                        secrets.keycloakAdministrator(),
                        secrets.realm(ports),
                        terminal::say));
    }
}
