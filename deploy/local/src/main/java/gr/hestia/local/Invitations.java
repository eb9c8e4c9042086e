package gr.hestia.local;

import gr.hestia.platform.testing.KeycloakAdmin;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Accepts invitations in place of invented people, so that one can log in without opening their letters first. */
public final class Invitations {

    private Invitations() {}

    /**
     * Gives the account a password; the letter with its link stays in the mailbox. One that has a password is left as is.
     *
     * @return false where there is no such account yet
     */
    public static boolean accept(KeycloakAdmin admin, String email, String password) {
        JsonNode found = admin.get("/users?exact=true&username=" + email);
        if (found.isEmpty()) {
            return false;
        }
        String path = "/users/" + found.required(0).required("id").asString();
        if (admin.get(path + "/credentials").isEmpty()) {
            ObjectNode account = (ObjectNode) admin.get(path);
            account.put("emailVerified", true).putArray("requiredActions");
            admin.put(path, account);
            admin.put(path + "/reset-password", Map.of("type", "password", "value", password, "temporary", false));
        }
        return true;
    }
}
