package gr.hestia.images;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The two deployables. */
enum Plane {
    TENANT_ADMIN("tenant-admin", "Hestia tenant-admin (control plane)", 8090, 8091) {
        @Override
        Map<String, String> ownEnvironment() {
            return Map.of(
                    "HESTIA_DATABASE_ADMIN_USERNAME", "hestia_admin",
                    "HESTIA_DATABASE_ADMIN_PASSWORD", "training",
                    "HESTIA_DATABASE_REGION_USERNAME", "hestia_region",
                    "HESTIA_DATABASE_REGION_PASSWORD", "training",
                    "HESTIA_REALM_URL", NOWHERE,
                    "HESTIA_REALM_CLIENTSECRET", "training");
        }
    },
    WEB_API("web-api", "Hestia web-api (data plane)", 8080, 8081) {
        @Override
        Map<String, String> ownEnvironment() {
            return Map.of(
                    "HESTIA_DATABASE_WEB_USERNAME", "hestia_web",
                    "HESTIA_DATABASE_WEB_PASSWORD", "training",
                    // 32 zero bytes; nothing is ever encrypted with it.
                    "HESTIA_PRIVACY_MASTERKEY", "A".repeat(43) + "=");
        }
    };

    /** An address at which nobody listens. */
    private static final String NOWHERE = "http://127.0.0.1:1";

    private final String module;
    private final String title;
    private final int port;
    private final int managementPort;

    Plane(String module, String title, int port, int managementPort) {
        this.module = module;
        this.title = title;
        this.port = port;
        this.managementPort = managementPort;
    }

    abstract Map<String, String> ownEnvironment();

    String module() {
        return module;
    }

    String title() {
        return title;
    }

    int port() {
        return port;
    }

    int managementPort() {
        return managementPort;
    }

    Path jarIn(Path checkout, String version) {
        return checkout.resolve(module, "target", module + "-" + version + "-app.jar");
    }

    /** With what its context comes up although no database and no Keycloak are there. */
    Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(ownEnvironment());
        environment.put("HESTIA_DATABASE_URL", "jdbc:postgresql://127.0.0.1:1/hestia");
        environment.put("HESTIA_DATABASE_CONNECTIONTIMEOUT", "250ms");
        environment.put("HESTIA_IDENTITY_ISSUER", NOWHERE + "/realms/hestia");
        environment.put("HESTIA_IDENTITY_CLIENTSECRET", "training");
        environment.put("HESTIA_MANAGEMENT_TOKEN", "training-training-training-training");
        environment.put("LOGGING_STRUCTURED_FORMAT_CONSOLE", "ecs");
        return environment;
    }
}
