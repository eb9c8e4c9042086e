package gr.hestia.platform.testing;

import java.util.Map;

/**
 * What {@code hestia-realm.json} leaves open; it is filled in once, when the realm is first imported.
 *
 * @param webUrl address of web-api as a browser and Keycloak see it, without a slash at its end
 * @param webSecret secret of the client {@code hestia-web}
 * @param adminUrl address of tenant-admin as they see it
 * @param adminSecret secret of the client {@code hestia-admin}
 * @param adapterSecret secret of the client {@code hestia-realm-adapter}
 * @param smtpHost mail server, as Keycloak reaches it
 * @param smtpPort its port
 */
public record RealmSettings(
        String webUrl,
        String webSecret,
        String adminUrl,
        String adminSecret,
        String adapterSecret,
        String smtpHost,
        int smtpPort) {

    /** For tests, whose applications listen on ports of chance: Keycloak accepts 127.0.0.1 on any port (RFC 8252). */
    static RealmSettings forTests(
            String webSecret, String adminSecret, String adapterSecret, String smtpHost, int smtpPort) {
        String anyPort = "http://127.0.0.1";
        return new RealmSettings(anyPort, webSecret, anyPort, adminSecret, adapterSecret, smtpHost, smtpPort);
    }

    /** Where a mail server of the tests listens, so that Keycloak reaches it: one in a container has another address. */
    public String smtpListensAt() {
        return smtpHost.equals("localhost") ? smtpHost : "0.0.0.0";
    }

    Map<String, String> environment() {
        return Map.of(
                "HESTIA_WEB_URL", webUrl,
                "HESTIA_WEB_SECRET", webSecret,
                "HESTIA_ADMIN_URL", adminUrl,
                "HESTIA_ADMIN_SECRET", adminSecret,
                "HESTIA_REALM_ADAPTER_SECRET", adapterSecret,
                "HESTIA_SMTP_HOST", smtpHost,
                "HESTIA_SMTP_PORT", String.valueOf(smtpPort));
    }

    @Override
    public String toString() {
        return "RealmSettings[webUrl=" + webUrl + ", adminUrl=" + adminUrl + "]";
    }
}
