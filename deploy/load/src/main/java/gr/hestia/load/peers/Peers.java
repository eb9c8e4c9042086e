package gr.hestia.load.peers;

import gr.hestia.load.bench.Bench;
import gr.hestia.load.bench.ReadyWatch;
import gr.hestia.load.bench.ReadyWatch.Ready;
import gr.hestia.local.Application;
import gr.hestia.local.Installation;
import gr.hestia.platform.testing.ChildProcess;
import gr.hestia.platform.testing.Login;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Starts the applications, one at a time and all at the same address, each with the JVM options of local mode. */
final class Peers {

    private static final String READINESS = "/actuator/health/readiness";

    /** Where tenants have connections of their own, the application's pool serves the look-up of slugs only. */
    private static final String FOR_LOOK_UPS = "4";

    private final Installation installation;
    private final Bench bench;
    private final ReadyWatch watch = new ReadyWatch();

    Peers(Installation installation, Bench bench) {
        this.installation = installation;
        this.bench = bench;
    }

    Ready start(Contender contender) {
        return start(
                contender,
                () -> installation.applications().webApiWithoutLimits(),
                installation.postgres().url());
    }

    /** The same on another database of the same server; web-api with its limits. */
    Ready startOn(String databaseUrl, Contender contender) {
        return start(contender, () -> installation.applications().webApiOn(databaseUrl), databaseUrl);
    }

    private Ready start(Contender contender, Supplier<Application> webApi, String databaseUrl) {
        return contender == Contender.HESTIA
                ? watch.start(webApi, URI.create(bench.ports().webManagementUrl() + READINESS))
                : watch.start(
                        () -> peer(contender, databaseUrl),
                        URI.create(bench.ports().webUrl() + READINESS));
    }

    private Application peer(Contender contender, String databaseUrl) {
        return Application.start(
                contender.words(),
                List.of(
                        ChildProcess.java(),
                        "-jar",
                        bench.place().jarOf("deploy/peers").toString()),
                environment(contender, databaseUrl),
                URI.create(bench.ports().webUrl() + READINESS),
                bench.place().logOf("peer"),
                bench.terminal());
    }

    /** The peers log in as the owner of the schemas, as such applications do; only Hestia's connections take roles. */
    private Map<String, String> environment(Contender contender, String databaseUrl) {
        Login owner = installation.postgres().logins().admin();
        Login web = installation.postgres().logins().web();
        String issuer = installation.keycloak().issuer().toString();
        Map<String, String> environment = new HashMap<>();
        environment.put("SERVER_ADDRESS", "localhost");
        environment.put("SERVER_PORT", String.valueOf(bench.ports().webApi()));
        environment.put("PEER_CONNECTIONS", contender.name());
        environment.put("PEER_WEB_USERNAME", web.username());
        environment.put("PEER_WEB_PASSWORD", web.password());
        environment.put("SPRING_DATASOURCE_URL", databaseUrl);
        environment.put("SPRING_DATASOURCE_USERNAME", owner.username());
        environment.put("SPRING_DATASOURCE_PASSWORD", owner.password());
        if (contender != Contender.SHARED) {
            environment.put("SPRING_DATASOURCE_HIKARI_MAXIMUMPOOLSIZE", FOR_LOOK_UPS);
        }
        environment.put("SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUERURI", issuer);
        environment.put(
                "SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_JWKSETURI", issuer + "/protocol/openid-connect/certs");
        environment.put("SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_AUDIENCES", "hestia-api");
        return environment;
    }
}
