package gr.hestia.webapi.centre.settings;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The identity of what a form adds. A form that is sent twice as it is adds one thing; sent again after a change, with
 * the browser's way back, it adds another.
 */
final class FormIdentity {

    private FormIdentity() {}

    /**
     * @param form drawn when the form was composed
     * @param typed all that was typed
     */
    static UUID of(UUID form, String typed) {
        return UUID.nameUUIDFromBytes((form + typed).getBytes(StandardCharsets.UTF_8));
    }
}
