package gr.hestia.platform.testing;

import static org.springframework.test.context.support.TestPropertySourceUtils.INLINED_PROPERTIES_PROPERTY_SOURCE_NAME;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * Gives an application under test the addresses and secrets of the shared servers. A record, so that Spring keeps one
 * context for all test classes that want the same.
 */
record PlatformContextCustomizer(Plane plane, boolean keycloak) implements ContextCustomizer {

    private static final String NOWHERE = "http://127.0.0.1:9/realms/hestia";

    /** The same for every context of a JVM, because they share one database. */
    private static final String MASTER_KEY = RandomSecret.key();

    @Override
    public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
        SharedCatalog.bringUpToDate();
        MutablePropertySources sources = context.getEnvironment().getPropertySources();
        MapPropertySource ours = new MapPropertySource("platform test", properties());
        if (sources.contains(INLINED_PROPERTIES_PROPERTY_SOURCE_NAME)) {
            sources.addAfter(INLINED_PROPERTIES_PROPERTY_SOURCE_NAME, ours);
        } else {
            sources.addFirst(ours);
        }
    }

    private Map<String, Object> properties() {
        PostgresServer postgres = PostgresServer.shared();
        DatabaseLogins logins = postgres.logins();
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("hestia.database.url", postgres.url());
        properties.put("hestia.management.token", ManagementPort.TOKEN);
        // All who ask in tests share one.
        properties.put("hestia.limits.address-rate", 0);
        properties.put("hestia.identity.client-id", plane == Plane.DATA ? "hestia-web" : "hestia-admin");
        properties.put("hestia.identity.api-audience", "hestia-api");
        switch (plane) {
            case DATA -> {
                login(properties, "web", logins.web());
                properties.put("hestia.privacy.master-key", MASTER_KEY);
            }
            case CONTROL -> {
                login(properties, "region", logins.region());
                login(properties, "admin", logins.admin());
            }
        }
        if (keycloak) {
            KeycloakServer server = KeycloakServer.shared();
            properties.put("hestia.identity.issuer", server.issuer());
            properties.put("hestia.identity.client-secret", secretOf(plane, server.settings()));
            properties.put("hestia.realm.url", server.url());
            properties.put("hestia.realm.client-secret", server.settings().adapterSecret());
        } else {
            properties.put("hestia.identity.issuer", NOWHERE);
            properties.put("hestia.identity.client-secret", "unused");
            properties.put("hestia.realm.url", "http://127.0.0.1:9");
            properties.put("hestia.realm.client-secret", "unused");
        }
        return properties;
    }

    private static void login(Map<String, Object> properties, String who, Login login) {
        properties.put("hestia.database." + who + ".username", login.username());
        properties.put("hestia.database." + who + ".password", login.password());
    }

    private static String secretOf(Plane plane, RealmSettings settings) {
        return plane == Plane.DATA ? settings.webSecret() : settings.adminSecret();
    }
}
