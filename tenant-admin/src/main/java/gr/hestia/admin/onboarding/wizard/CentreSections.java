package gr.hestia.admin.onboarding.wizard;

import static gr.hestia.admin.onboarding.wizard.FieldKind.AREA;
import static gr.hestia.admin.onboarding.wizard.FieldKind.CHOICE;
import static gr.hestia.admin.onboarding.wizard.FieldKind.CLOSURE;
import static gr.hestia.admin.onboarding.wizard.FieldKind.DATE;
import static gr.hestia.admin.onboarding.wizard.FieldKind.FLAG;
import static gr.hestia.admin.onboarding.wizard.FieldKind.REFERENCE;
import static gr.hestia.admin.onboarding.wizard.FieldKind.TEXT;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What the centre is called, who runs it, how to reach it, when it is closed, and who says so. */
final class CentreSections {

    private static final String CLOSURES = "/manifest/closures/local";

    private CentreSections() {}

    static List<Section> of(JsonNode request) {
        String m = "/manifest";
        List<Section> sections = new ArrayList<>(List.of(
                Section.of(
                        "centre",
                        Field.of(TEXT, m + "/name/el", "name"),
                        Field.of(TEXT, m + "/name/en", "name-en"),
                        Field.of(TEXT, m + "/slug", "slug"),
                        Field.of(CHOICE, m + "/stage", "stage"),
                        Field.of(DATE, m + "/operatingSince", "operating-since"),
                        Field.of(FLAG, m + "/freeOfCharge", "free")),
                Section.of(
                        "source",
                        Field.of(TEXT, m + "/source/title", "source-title"),
                        Field.of(TEXT, m + "/source/publisher", "source-publisher"),
                        Field.of(DATE, m + "/source/published", "source-published"),
                        Field.of(DATE, m + "/source/changed", "source-changed")),
                Section.of(
                        "operator",
                        Field.of(CHOICE, m + "/operator/kind", "operator-kind"),
                        Field.of(TEXT, m + "/operator/name/el", "operator-name"),
                        Field.of(TEXT, m + "/supervisedBy/el", "supervised-by")),
                Section.of("contact", StepSections.contact(m)),
                Section.of(
                        "closures",
                        Field.of(FLAG, m + "/closures/stateHolidays", "state-holidays"),
                        Field.of(AREA, m + "/closures/note/el", "closures-note"))));
        Section.each(request, CLOSURES, CentreSections::closure).forEach(sections::add);
        sections.add(Section.add("closure", CLOSURES));
        return sections;
    }

    private static Stream<Section> closure(String at, int number) {
        return Stream.of(Section.thing(
                "closure",
                at,
                List.of(number),
                List.of(
                        Field.of(TEXT, at + "/name/el", "closure-name"),
                        Field.of(CLOSURE, at + "/on", "closure-on"),
                        Field.of(REFERENCE, at + "/branch", "closure-branch"))));
    }
}
