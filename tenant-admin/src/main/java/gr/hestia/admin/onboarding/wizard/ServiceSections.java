package gr.hestia.admin.onboarding.wizard;

import static gr.hestia.admin.onboarding.wizard.FieldKind.AREA;
import static gr.hestia.admin.onboarding.wizard.FieldKind.COUNT;
import static gr.hestia.admin.onboarding.wizard.FieldKind.FLAG;
import static gr.hestia.admin.onboarding.wizard.FieldKind.KIND;
import static gr.hestia.admin.onboarding.wizard.FieldKind.NAMES;
import static gr.hestia.admin.onboarding.wizard.FieldKind.REFERENCE;
import static gr.hestia.admin.onboarding.wizard.FieldKind.SERVICES;
import static gr.hestia.admin.onboarding.wizard.FieldKind.TEXT;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What the centre offers, to whom, by whom. */
final class ServiceSections {

    private static final String AXES = "/manifest/axes";
    private static final String POSITIONS = "/manifest/staff/positions";

    private ServiceSections() {}

    static List<Section> of(JsonNode request) {
        Stream<Section> services = Stream.of(
                Section.add("axis", AXES),
                Section.of(
                        "services",
                        Field.of(SERVICES, "/manifest/services", "other-services")
                                .part("")),
                Section.of(
                        "served",
                        Field.of(NAMES, "/manifest/servedGroups", "served-groups"),
                        Field.of(FLAG, "/manifest/servedGroupsByPriority", "served-by-priority")),
                Section.of("staff", Field.of(AREA, "/manifest/staff/note/el", "staff-note")));
        return Stream.of(
                        Section.each(request, AXES, (at, number) -> Stream.of(axis(request, at, number))),
                        services,
                        Section.each(request, POSITIONS, ServiceSections::position),
                        Stream.of(Section.add("position", POSITIONS)))
                .flatMap(sections -> sections)
                .toList();
    }

    private static Section axis(JsonNode request, String at, int number) {
        String code = request.at(at + "/code").asString("?");
        return Section.thing(
                "axis",
                at,
                List.of(number),
                List.of(
                        Field.of(TEXT, at + "/title/el", "axis-title"),
                        Field.of(AREA, at + "/text/el", "axis-text"),
                        Field.of(SERVICES, "/manifest/services", "services").part(code)));
    }

    private static Stream<Section> position(String at, int number) {
        return Stream.of(Section.thing(
                "position",
                at,
                List.of(number),
                List.of(
                        Field.of(TEXT, at + "/title/el", "position-title"),
                        Field.of(COUNT, at + "/count", "position-count"),
                        Field.of(FLAG, at + "/coordinator", "position-coordinator"),
                        Field.of(KIND, at + "/contract", "contract"),
                        Field.of(REFERENCE, at + "/branch", "position-branch"))));
    }
}
