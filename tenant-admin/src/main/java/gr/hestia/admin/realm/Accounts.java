package gr.hestia.admin.realm;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The accounts of staff. None gets a password from us: its owner sets one by the link in the invitation. */
public final class Accounts {

    private final AdminApi keycloak;
    private final RealmProperties realm;

    Accounts(AdminApi keycloak, RealmProperties realm) {
        this.keycloak = keycloak;
        this.realm = realm;
    }

    /**
     * Finds the account with this e-mail address, or makes one without a password.
     *
     * @param name as the person is called; the last word is taken for the family name, and its owner may mend that
     */
    public Account findOrMake(String email, String name) {
        Answer answer = keycloak.post(representation(email, name), "/users");
        if (answer.conflicting()) {
            return new Account(
                    find(email).orElseThrow(() -> RealmFailure.refused("make an account", answer.status())), false);
        }
        return new Account(answer.createdId("make an account"), true);
    }

    /** The subject of the account with this e-mail address. */
    public Optional<String> find(String email) {
        return keycloak.get("/users?email={email}&exact=true&briefRepresentation=true&max=1", email)
                .orRefuse("look for an account")
                .body()
                .valueStream()
                .map(account -> account.path("id").asString())
                .findFirst();
    }

    /** Whether the account's owner can already sign in. */
    public boolean hasCredentials(String subject) {
        return !keycloak.get("/users/{id}/credentials", subject)
                .orRefuse("read an account")
                .body()
                .isEmpty();
    }

    /**
     * Sends the letter with a link that works once, by which the owner sets a password.
     *
     * @throws RealmFailure.LetterNotSent if the mail server did not take it
     */
    public void invite(String subject) {
        Answer answer = keycloak.put(
                List.of("UPDATE_PASSWORD"),
                "/users/{id}/execute-actions-email?client_id={client}&lifespan={seconds}",
                subject,
                realm.staffClient(),
                realm.invitationLifespan().toSeconds());
        if (answer.status() == 500) {
            throw RealmFailure.letterNotSent();
        }
        answer.orRefuse("send an invitation");
    }

    /** Removes the account with all it holds. Does nothing where there is none. */
    public void remove(String subject) {
        Answer answer = keycloak.delete("/users/{id}", subject);
        if (!answer.missing()) {
            answer.orRefuse("remove an account");
        }
    }

    private static Map<String, Object> representation(String email, String name) {
        var account = new LinkedHashMap<String, Object>();
        account.put("username", email);
        account.put("email", email);
        account.put("enabled", true);
        int family = name.strip().lastIndexOf(' ');
        if (family > 0) {
            account.put("firstName", name.strip().substring(0, family).strip());
            account.put("lastName", name.strip().substring(family + 1));
        }
        account.put("attributes", Map.of("locale", List.of("el")));
        return account;
    }
}
