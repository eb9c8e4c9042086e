package gr.hestia.local;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The invented first coordinator of each centre. */
public final class Coordinators {

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

    /** The address of a centre's first coordinator, which is also the user name. */
    public static String emailOf(String centre) {
        return "coordinator." + centre + "@hestia.example";
    }
}
