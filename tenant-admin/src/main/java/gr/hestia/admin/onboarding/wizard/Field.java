package gr.hestia.admin.onboarding.wizard;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A place in the request that a step asks for.
 *
 * @param kind how a person writes what stands there
 * @param place JSON pointer within the request
 * @param part which part of a list, as the kind understands it: a weekday, the code of an axis; null for all
 * @param label message key of its name
 */
record Field(FieldKind kind, String place, @Nullable String part, String label) {

    private static final int FIRST_BEYOND_ASCII = 128;

    static Field of(FieldKind kind, String place, String label) {
        return new Field(kind, place, null, "wizard.field." + label);
    }

    Field part(String which) {
        return new Field(kind, place, which, label);
    }

    /** Its name in the form. */
    String name() {
        return part == null ? place : place + "#" + part;
    }

    /** Its id on the page. */
    String id() {
        String at = place.substring(1).replace('/', '-');
        return part == null
                ? at
                : part.codePoints()
                        .mapToObj(letter -> letter < FIRST_BEYOND_ASCII ? Character.toString(letter) : "" + letter)
                        .collect(Collectors.joining("", at + "-", ""));
    }

    /** What stands there, as a person writes it. */
    String read(JsonNode request) {
        return kind.read(request.at(place), part);
    }

    /** Writes what a person typed; what reads the same is left as it is. */
    void write(ObjectNode request, String typed) {
        String clean = typed.replace("\r\n", "\n").strip();
        if (!clean.equals(read(request).strip())) {
            Trees.set(request, place, kind.write(request.at(place), part, clean));
        }
    }

    /** Whether a problem at this path of the request is one of this field. */
    boolean holds(JsonNode request, String path) {
        return path.equals(place)
                || path.startsWith(place + "/") && (part == null || isOfPart(request, path.substring(place.length())));
    }

    private boolean isOfPart(JsonNode request, String rest) {
        JsonNode thing = request.at(place + "/" + rest.split("/")[1]);
        return String.valueOf(part)
                .equals(thing.path(kind == FieldKind.HOURS ? "day" : "axis").asString(""));
    }
}
