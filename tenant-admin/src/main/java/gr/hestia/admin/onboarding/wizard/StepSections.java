package gr.hestia.admin.onboarding.wizard;

import static gr.hestia.admin.onboarding.wizard.FieldKind.AMOUNT;
import static gr.hestia.admin.onboarding.wizard.FieldKind.AREA;
import static gr.hestia.admin.onboarding.wizard.FieldKind.CHOICE;
import static gr.hestia.admin.onboarding.wizard.FieldKind.DATE;
import static gr.hestia.admin.onboarding.wizard.FieldKind.FLAG;
import static gr.hestia.admin.onboarding.wizard.FieldKind.HOURS;
import static gr.hestia.admin.onboarding.wizard.FieldKind.MUNICIPALITIES;
import static gr.hestia.admin.onboarding.wizard.FieldKind.NAMES;
import static gr.hestia.admin.onboarding.wizard.FieldKind.PHONES;
import static gr.hestia.admin.onboarding.wizard.FieldKind.SERVICES;
import static gr.hestia.admin.onboarding.wizard.FieldKind.TEXT;
import static gr.hestia.admin.onboarding.wizard.FieldKind.TITLES;

import gr.hestia.admin.manifest.Weekday;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Which places of a request each step asks for; lists have as many sections as they have things. */
final class StepSections {

    private StepSections() {}

    static List<Section> of(WizardStep step, JsonNode request) {
        return switch (step) {
            case CENTRE -> centre();
            case BRANCHES -> each(request, step, StepSections::branch);
            case SERVICES -> services(request);
            case FUNDING -> each(request, step, StepSections::fundingAct);
            case COORDINATOR ->
                List.of(Section.of(
                        "coordinator",
                        Field.of(TEXT, "/coordinator/name", "person-name"),
                        Field.of(TEXT, "/coordinator/email", "email")));
        };
    }

    private static List<Section> centre() {
        String m = "/manifest";
        return List.of(
                Section.of(
                        "centre",
                        Field.of(TEXT, m + "/name/el", "name"),
                        Field.of(TEXT, m + "/name/en", "name-en"),
                        Field.of(TEXT, m + "/slug", "slug"),
                        Field.of(CHOICE, m + "/stage", "stage"),
                        Field.of(DATE, m + "/operatingSince", "operating-since"),
                        Field.of(FLAG, m + "/freeOfCharge", "free")),
                Section.of(
                        "operator",
                        Field.of(CHOICE, m + "/operator/kind", "operator-kind"),
                        Field.of(TEXT, m + "/operator/name/el", "operator-name"),
                        Field.of(TEXT, m + "/supervisedBy/el", "supervised-by")),
                Section.of("contact", contact(m)),
                Section.of(
                        "closures",
                        Field.of(FLAG, m + "/closures/stateHolidays", "state-holidays"),
                        Field.of(AREA, m + "/closures/note/el", "closures-note")));
    }

    private static Field[] contact(String at) {
        return new Field[] {
            Field.of(TEXT, at + "/contact/place/el", "place"),
            Field.of(AREA, at + "/contact/address/el", "address"),
            Field.of(TEXT, at + "/contact/postCode", "post-code"),
            Field.of(PHONES, at + "/contact/phones", "phones"),
            Field.of(TEXT, at + "/contact/email", "email")
        };
    }

    private static Section branch(String at, int number) {
        List<Field> fields = new ArrayList<>(List.of(
                Field.of(CHOICE, at + "/kind", "branch-kind"),
                Field.of(TEXT, at + "/name/el", "branch-name"),
                Field.of(AREA, at + "/description/el", "branch-description")));
        fields.addAll(Arrays.asList(contact(at)));
        Stream.of(Weekday.values())
                .map(day -> Field.of(HOURS, at + "/hours", "hours." + day.spelling())
                        .part(day.spelling()))
                .forEach(fields::add);
        fields.add(Field.of(TEXT, at + "/hoursNote/el", "hours-note"));
        fields.add(Field.of(FLAG, at + "/byAppointment", "by-appointment"));
        fields.add(Field.of(MUNICIPALITIES, at + "/catchment", "catchment"));
        return new Section("wizard.section.branch", number, at, fields);
    }

    private static List<Section> services(JsonNode request) {
        List<Section> sections = new ArrayList<>(each(
                request,
                WizardStep.SERVICES,
                (at, number) -> new Section(
                        "wizard.section.axis",
                        number,
                        at,
                        List.of(
                                Field.of(TEXT, at + "/title/el", "axis-title"),
                                Field.of(AREA, at + "/text/el", "axis-text"),
                                Field.of(SERVICES, "/manifest/services", "services")
                                        .part(request.at(at + "/code").asString("?"))))));
        sections.add(Section.of(
                "served",
                Field.of(NAMES, "/manifest/servedGroups", "served-groups"),
                Field.of(FLAG, "/manifest/servedGroupsByPriority", "served-by-priority")));
        sections.add(Section.of(
                "staff",
                Field.of(TITLES, "/manifest/staff/positions", "positions"),
                Field.of(AREA, "/manifest/staff/note/el", "staff-note")));
        return sections;
    }

    private static Section fundingAct(String at, int number) {
        return new Section(
                "wizard.section.act",
                number,
                at,
                List.of(
                        Field.of(TEXT, at + "/title/el", "act-title"),
                        Field.of(TEXT, at + "/mis", "mis"),
                        Field.of(TEXT, at + "/programme/name/el", "programme"),
                        Field.of(TEXT, at + "/period", "period"),
                        Field.of(TEXT, at + "/fund/el", "fund"),
                        Field.of(DATE, at + "/from", "from"),
                        Field.of(DATE, at + "/until", "until"),
                        Field.of(AMOUNT, at + "/budget", "budget"),
                        Field.of(CHOICE, at + "/decisions/0/kind", "decision-kind"),
                        Field.of(TEXT, at + "/decisions/0/protocol", "protocol"),
                        Field.of(DATE, at + "/decisions/0/date", "decision-date"),
                        Field.of(TEXT, at + "/decisions/0/ada", "ada"),
                        Field.of(AREA, at + "/publicity/el", "publicity")));
    }

    private static List<Section> each(JsonNode request, WizardStep step, BiFunction<String, Integer, Section> section) {
        return IntStream.range(0, request.at(step.list()).size())
                .mapToObj(index -> section.apply(step.list() + "/" + index, index + 1))
                .toList();
    }
}
