package gr.hestia.admin.onboarding.wizard;

import static gr.hestia.admin.onboarding.wizard.FieldKind.AREA;
import static gr.hestia.admin.onboarding.wizard.FieldKind.FLAG;
import static gr.hestia.admin.onboarding.wizard.FieldKind.GROUNDS;
import static gr.hestia.admin.onboarding.wizard.FieldKind.HOURS;
import static gr.hestia.admin.onboarding.wizard.FieldKind.KIND;
import static gr.hestia.admin.onboarding.wizard.FieldKind.MUNICIPALITIES;
import static gr.hestia.admin.onboarding.wizard.FieldKind.TEXT;
import static gr.hestia.admin.onboarding.wizard.FieldKind.UNITS;

import gr.hestia.admin.manifest.Weekday;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Where the centre works, when, and for which municipalities on what grounds. */
final class BranchSections {

    private static final String LIST = "/manifest/branches";

    private BranchSections() {}

    static List<Section> of(JsonNode request) {
        return Stream.concat(
                        Section.each(request, LIST, (at, number) -> Stream.of(branch(request, at, number))),
                        Stream.of(Section.add("branch", LIST)))
                .toList();
    }

    private static Section branch(JsonNode request, String at, int number) {
        List<Field> fields = new ArrayList<>(List.of(
                Field.of(KIND, at + "/kind", "branch-kind"),
                Field.of(TEXT, at + "/name/el", "branch-name"),
                Field.of(AREA, at + "/description/el", "branch-description")));
        fields.addAll(Arrays.asList(StepSections.contact(at)));
        Stream.of(Weekday.values())
                .map(day -> Field.of(HOURS, at + "/hours", "hours." + day.spelling())
                        .part(day.spelling()))
                .forEach(fields::add);
        fields.add(Field.of(TEXT, at + "/hoursNote/el", "hours-note"));
        fields.add(Field.of(FLAG, at + "/byAppointment", "by-appointment"));
        String catchment = at + "/catchment";
        fields.add(Field.of(MUNICIPALITIES, catchment, "catchment"));
        request.at(catchment)
                .valueStream()
                .map(each -> each.path("municipality").asString(""))
                .distinct()
                .flatMap(key -> Stream.of(
                        Field.of(GROUNDS, catchment, "grounds").part(key),
                        Field.of(UNITS, catchment, "units").part(key)))
                .forEach(fields::add);
        return Section.thing("branch", at, List.of(number), fields);
    }
}
