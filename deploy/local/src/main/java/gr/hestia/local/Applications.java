package gr.hestia.local;

import gr.hestia.platform.testing.ChildProcess;
import gr.hestia.platform.testing.KeycloakServer;
import gr.hestia.platform.testing.Login;
import gr.hestia.platform.testing.PostgresServer;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The two deployables with the configuration that each gets and no more: the data plane never learns the logins that may
 * create and alter, the control plane never learns the master key.
 */
public record Applications(
        Place place,
        Ports ports,
        Secrets secrets,
        PostgresServer postgres,
        KeycloakServer keycloak,
        Terminal terminal) {

    private static final String READINESS = "/actuator/health/readiness";

    /** Starts the control plane. */
    public Application tenantAdmin() {
        Map<String, String> environment =
                shared(ports.tenantAdmin(), keycloak.settings().adminSecret());
        login(environment, "REGION", postgres.logins().region());
        login(environment, "ADMIN", postgres.logins().admin());
        environment.put("HESTIA_REALM_URL", keycloak.url());
        environment.put("HESTIA_REALM_CLIENTSECRET", keycloak.settings().adapterSecret());
        environment.put("HESTIA_CONSOLE_PUBLICADDRESS", ports.webUrl());
        return start("tenant-admin", environment, ports.adminManagementUrl() + READINESS);
    }

    /** Starts the data plane, which fills its centres with invented people. */
    Application webApiWithPeople() {
        Map<String, String> environment = ofWebApi();
        environment.put("HESTIA_DEMO_PEOPLE", "true");
        return startWebApi(environment);
    }

    /** Starts the data plane with what its database holds and nothing else. */
    public Application webApi() {
        return startWebApi(ofWebApi());
    }

    /** The same, answering whatever it is asked: for finding out how much it can do. */
    public Application webApiWithoutLimits() {
        Map<String, String> environment = ofWebApi();
        environment.put("HESTIA_LIMITS_CLIENTRATE", "0");
        environment.put("HESTIA_LIMITS_ADDRESSRATE", "0");
        environment.put("HESTIA_LIMITS_TENANTRATE", "0");
        environment.put("HESTIA_LIMITS_STRANGERSRATE", "0");
        environment.put("HESTIA_LIMITS_TENANTATONCE", "10000");
        return startWebApi(environment);
    }

    /** The same on another database of the same server. */
    public Application webApiOn(String databaseUrl) {
        Map<String, String> environment = ofWebApi();
        environment.put("HESTIA_DATABASE_URL", databaseUrl);
        return startWebApi(environment);
    }

    /** One of several of the data plane, behind something that listens at the port of the one; it starts soon and runs short. */
    Application webApiAt(int port) {
        Map<String, String> environment = ofWebApi();
        environment.putAll(listening(port));
        List<String> launch = new ArrayList<>(launch("web-api"));
        launch.add(1, "-XX:TieredStopAtLevel=1");
        String health = "http://localhost:" + (port + 1) + READINESS;
        return Application.start(
                "web-api at " + port,
                launch,
                environment,
                URI.create(health),
                place.logOf("web-api-" + port),
                terminal);
    }

    /** The same, started by another command than the one that runs its jar. */
    public Application webApiOn(String databaseUrl, List<String> launch) {
        Map<String, String> environment = ofWebApi();
        environment.put("HESTIA_DATABASE_URL", databaseUrl);
        return start("web-api", launch, environment, ports.webManagementUrl() + READINESS);
    }

    private Map<String, String> ofWebApi() {
        Map<String, String> environment =
                shared(ports.webApi(), keycloak.settings().webSecret());
        login(environment, "WEB", postgres.logins().web());
        environment.put("HESTIA_PRIVACY_MASTERKEY", secrets.masterKey());
        return environment;
    }

    private Application startWebApi(Map<String, String> environment) {
        return start("web-api", environment, ports.webManagementUrl() + READINESS);
    }

    private Application start(String module, Map<String, String> environment, String health) {
        return start(module, launch(module), environment, health);
    }

    private List<String> launch(String module) {
        return List.of(
                ChildProcess.java(),
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                place.jarOf(module).toString());
    }

    private Application start(String module, List<String> launch, Map<String, String> environment, String health) {
        return Application.start(module, launch, environment, URI.create(health), place.logOf(module), terminal);
    }

    private static Map<String, String> listening(int port) {
        return Map.of(
                "SERVER_ADDRESS",
                "localhost",
                "SERVER_PORT",
                String.valueOf(port),
                "MANAGEMENT_SERVER_ADDRESS",
                "localhost",
                "MANAGEMENT_SERVER_PORT",
                String.valueOf(port + 1));
    }

    private Map<String, String> shared(int port, String clientSecret) {
        Map<String, String> environment = new HashMap<>();
        environment.putAll(listening(port));
        environment.put("HESTIA_MANAGEMENT_TOKEN", secrets.managementToken());
        environment.put("HESTIA_DATABASE_URL", postgres.url());
        environment.put("HESTIA_IDENTITY_ISSUER", keycloak.issuer().toString());
        environment.put("HESTIA_IDENTITY_CLIENTSECRET", clientSecret);
        return environment;
    }

    private static void login(Map<String, String> environment, String who, Login login) {
        environment.put("HESTIA_DATABASE_" + who + "_USERNAME", login.username());
        environment.put("HESTIA_DATABASE_" + who + "_PASSWORD", login.password());
    }
}
