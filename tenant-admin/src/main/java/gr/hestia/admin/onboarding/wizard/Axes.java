package gr.hestia.admin.onboarding.wizard;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The lines that services follow: three by law (ΚΥΑ Δ23/οικ.14435-1135/2016), more where a centre adds its own. */
final class Axes {

    /** The codes of the three. */
    static final List<String> BY_LAW = List.of("Α", "Β", "Γ");

    private static final String CODES = "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ";

    private Axes() {}

    /** Adds an axis with the first free code; none where all are taken. */
    static void add(ObjectNode request) {
        Set<String> taken = Keys.taken(request.at("/manifest/axes"), "code");
        CODES.codePoints()
                .mapToObj(Character::toString)
                .filter(code -> !taken.contains(code))
                .findFirst()
                .ifPresent(code -> {
                    ObjectNode axis = request.withArray("/manifest/axes").addObject();
                    axis.put("code", code);
                    if (!BY_LAW.contains(code)) {
                        axis.put("own", true);
                    }
                });
    }

    /** Leaves the services of an axis outside the axes, before it is taken out. */
    static void release(ObjectNode request, JsonNode axis) {
        String code = axis.path("code").asString("");
        request.at("/manifest/services")
                .valueStream()
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .filter(service -> service.path("axis").asString("").equals(code))
                .forEach(service -> service.remove("axis"));
    }
}
