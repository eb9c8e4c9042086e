package gr.hestia.platform.testing;

/**
 * A name and its password, for a database or for Keycloak.
 *
 * @param username who
 * @param password what proves it; never printed by {@link #toString()}
 */
public record Login(String username, String password) {

    /** A login whose password nobody chose. */
    public static Login withRandomPassword(String username) {
        return new Login(username, RandomSecret.text());
    }

    @Override
    public String toString() {
        return username;
    }
}
