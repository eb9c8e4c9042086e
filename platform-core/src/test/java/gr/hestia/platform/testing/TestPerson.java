package gr.hestia.platform.testing;

import java.util.UUID;

/**
 * An invented person who can log in.
 *
 * @param id subject of the person's tokens
 * @param email user name and address
 * @param password known to tests only
 */
public record TestPerson(UUID id, String email, String password) {

    @Override
    public String toString() {
        return email;
    }
}
