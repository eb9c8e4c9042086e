package gr.hestia.local;

import gr.hestia.local.Municipalities.Centre;
import gr.hestia.platform.testing.KeycloakAdmin;
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
        Installation installation = Installation.start(place, ports, terminal, parts);
        Applications applications = installation.applications();
        Application tenantAdmin = parts.add("tenant-admin", applications.tenantAdmin());
        Application webApi = parts.add("web-api", applications.webApiWithPeople());
        terminal.step("tenant-admin", "ready", tenantAdmin::awaitReady);
        terminal.step("web-api", "ready", webApi::awaitReady);
        List<Centre> centres = terminal.step(
                "municipalities",
                "brought in",
                () -> Municipalities.bringIn(place.manifests(), installation.controlPlane(), terminal));
        String password = installation.secrets().peoplesPassword();
        terminal.step("invented colleagues", "invited", () -> accept(installation.administrator(), centres, password));
        new Summary(ports, installation.people(), centres, password, place).print(terminal);
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
}
