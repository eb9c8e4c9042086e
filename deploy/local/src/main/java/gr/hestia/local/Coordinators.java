package gr.hestia.local;

import gr.hestia.platform.testing.KeycloakAdmin;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The invented first coordinator of each centre. */
final class Coordinators {

    private static final Map<String, String> NAMES = Map.of(
            "apokoronas", "Ειρήνη Σταματάκη",
            "ermionida", "Σοφία Λεμπέση",
            "ioannina", "Φωτεινή Ντάσιου",
            "sparta", "Ελένη Κομνηνού",
            "zacharo", "Χριστίνα Αδαμοπούλου");

    private Coordinators() {}

    /** Who is to be invited for each manifest, by the name of its file. */
    static Map<String, Map<String, String>> of(List<Path> manifests) {
        Map<String, Map<String, String>> coordinators = new HashMap<>();
        for (Path manifest : manifests) {
            String file = manifest.getFileName().toString();
            String centre = file.substring(0, file.lastIndexOf('.'));
            coordinators.put(
                    file, Map.of("name", NAMES.getOrDefault(centre, "Μαρία Δοκιμαστική"), "email", emailOf(centre)));
        }
        return coordinators;
    }

    static String emailOf(String centre) {
        return "coordinator." + centre + "@hestia.example";
    }

    /**
     * Accepts the invitation in the coordinator's place, so that one can log in without opening the letter first; the
     * letter with its link stays in the mailbox. Does nothing where it is accepted.
     */
    static void accept(KeycloakAdmin admin, String centre, String password) {
        JsonNode found = admin.get("/users?exact=true&username=" + emailOf(centre));
        if (found.isEmpty()) {
            return;
        }
        String path = "/users/" + found.required(0).required("id").asString();
        if (admin.get(path + "/credentials").isEmpty()) {
            ObjectNode account = (ObjectNode) admin.get(path);
            account.put("emailVerified", true).putArray("requiredActions");
            admin.put(path, account);
            admin.put(path + "/reset-password", Map.of("type", "password", "value", password, "temporary", false));
        }
    }
}
