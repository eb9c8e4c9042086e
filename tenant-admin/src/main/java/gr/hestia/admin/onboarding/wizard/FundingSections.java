package gr.hestia.admin.onboarding.wizard;

import static gr.hestia.admin.onboarding.wizard.FieldKind.AMOUNT;
import static gr.hestia.admin.onboarding.wizard.FieldKind.AREA;
import static gr.hestia.admin.onboarding.wizard.FieldKind.CHOICE;
import static gr.hestia.admin.onboarding.wizard.FieldKind.DATE;
import static gr.hestia.admin.onboarding.wizard.FieldKind.REFERENCE;
import static gr.hestia.admin.onboarding.wizard.FieldKind.TEXT;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Who pays for the centre: each act with the decisions that brought it in and changed it. */
final class FundingSections {

    private static final String LIST = "/manifest/fundingActs";

    private FundingSections() {}

    static List<Section> of(JsonNode request) {
        return Stream.concat(
                        Section.each(request, LIST, (at, number) -> act(request, at, number)),
                        Stream.of(Section.add("act", LIST)))
                .toList();
    }

    private static Stream<Section> act(JsonNode request, String at, int number) {
        String decisions = at + "/decisions";
        return Stream.of(
                        Stream.of(Section.thing("act", at, List.of(number), act(at))),
                        Section.each(
                                request,
                                decisions,
                                (place, decision) -> Stream.of(
                                        Section.thing("decision", place, List.of(number, decision), decision(place)))),
                        Stream.of(Section.add("decision", decisions, number)))
                .flatMap(sections -> sections);
    }

    private static List<Field> act(String at) {
        return List.of(
                Field.of(TEXT, at + "/title/el", "act-title"),
                Field.of(TEXT, at + "/mis", "mis"),
                Field.of(REFERENCE, at + "/continues", "continues"),
                Field.of(TEXT, at + "/programme/name/el", "programme"),
                Field.of(TEXT, at + "/programme/framework/el", "framework"),
                Field.of(TEXT, at + "/programme/objective/el", "objective"),
                Field.of(TEXT, at + "/programme/area/el", "area"),
                Field.of(AREA, at + "/programme/interests/el", "interests"),
                Field.of(TEXT, at + "/period", "period"),
                Field.of(TEXT, at + "/fund/el", "fund"),
                Field.of(DATE, at + "/from", "from"),
                Field.of(DATE, at + "/until", "until"),
                Field.of(AMOUNT, at + "/budget", "budget"),
                Field.of(AREA, at + "/publicity/el", "publicity"),
                Field.of(AREA, at + "/note/el", "act-note"));
    }

    private static List<Field> decision(String at) {
        return List.of(
                Field.of(CHOICE, at + "/kind", "decision-kind"),
                Field.of(TEXT, at + "/protocol", "protocol"),
                Field.of(DATE, at + "/date", "decision-date"),
                Field.of(TEXT, at + "/ada", "ada"),
                Field.of(TEXT, at + "/issuer/el", "issuer"),
                Field.of(AREA, at + "/subject/el", "subject"),
                Field.of(AMOUNT, at + "/budget", "decision-budget"),
                Field.of(DATE, at + "/until", "decision-until"),
                Field.of(AREA, at + "/changes/el", "changes"));
    }
}
