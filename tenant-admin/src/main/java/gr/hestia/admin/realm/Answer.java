package gr.hestia.admin.realm;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What Keycloak said.
 *
 * @param status HTTP status
 * @param location address of what was created
 * @param body a missing node where there is none
 */
record Answer(int status, @Nullable URI location, JsonNode body) {

    boolean successful() {
        return status < 300;
    }

    boolean missing() {
        return status == 404;
    }

    boolean conflicting() {
        return status == 409;
    }

    /** Passes on a success; what Keycloak may do later is {@link RealmFailure.Unreachable}, the rest is refused. */
    Answer orRefuse(String asked) {
        if (status >= 500 || status == 429) {
            throw RealmFailure.inTrouble(status);
        }
        if (!successful()) {
            throw RealmFailure.refused(asked, status);
        }
        return this;
    }

    /** The id at the end of the address of what was created. */
    String createdId(String asked) {
        orRefuse(asked);
        if (location == null) {
            throw RealmFailure.refused(asked, status);
        }
        String path = location.getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
