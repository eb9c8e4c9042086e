package gr.hestia.admin.onboarding.engine;

import gr.hestia.platform.testing.KeycloakServer;
import gr.hestia.platform.testing.Link;
import gr.hestia.platform.testing.PostgresServer;

/** The wires between the application under test and its servers, for tests that cut them. */
final class Wires {

    static final Link KEYCLOAK = new Link(KeycloakServer.shared().port());
    static final Link POSTGRES = new Link(PostgresServer.shared().port());

    private Wires() {}

    static String keycloak() {
        return "http://127.0.0.1:" + KEYCLOAK.port();
    }

    static String postgres() {
        return "jdbc:postgresql://127.0.0.1:" + POSTGRES.port() + "/hestia";
    }
}
