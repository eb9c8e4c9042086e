package gr.hestia.admin.realm;

/** Whether Keycloak is there. */
public final class RealmStatus {

    private final AdminApi keycloak;

    RealmStatus(AdminApi keycloak) {
        this.keycloak = keycloak;
    }

    /** @throws RealmFailure if Keycloak does not answer, or does not know us */
    public void check() {
        keycloak.authenticate();
    }
}
