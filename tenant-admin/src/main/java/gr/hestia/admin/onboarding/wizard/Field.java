package gr.hestia.admin.onboarding.wizard;

import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        return part == null ? place : place + "#" + part + kind.under();
    }

    /** Its id on the page. */
    String id() {
        return name().substring(1)
                .replaceAll("[/#]", "-")
                .codePoints()
                .mapToObj(letter -> letter < FIRST_BEYOND_ASCII ? Character.toString(letter) : "" + letter)
                .collect(Collectors.joining());
    }

    /** What stands there, as a person writes it. */
    String read(JsonNode request) {
        return kind.read(request.at(place), ofList());
    }

    /** The places of the request whose values it shows; what stands under such a place is shown with it. */
    Stream<String> told(JsonNode request) {
        return kind.told(request.at(place), ofList()).map(place::concat);
    }

    /** Writes what a person typed; what reads the same is left as it is. */
    void write(ObjectNode request, String typed) {
        String clean = typed.replace("\r\n", "\n").strip();
        if (!clean.equals(read(request).strip())) {
            Trees.set(request, place, kind.write(request.at(place), ofList(), clean));
        }
    }

    /** Whether what stands at this path of the request is told by this field. */
    boolean holds(JsonNode request, String path) {
        return path.equals(place)
                || path.startsWith(place + "/") && (part == null || isOfPart(request, path.substring(place.length())));
    }

    /** Whether this field would make what is missing at this path of the request. */
    boolean makes(JsonNode request, String path) {
        return place.startsWith(path + "/") && request.at(path).isMissingNode();
    }

    private boolean isOfPart(JsonNode request, String rest) {
        String index = rest.split("/")[1];
        return rest.startsWith("/" + index + kind.under())
                && request.at(place + "/" + index).path(kind.by()).asString("").equals(ofList());
    }

    private String ofList() {
        return part == null ? "" : part;
    }
}
