package gr.hestia.admin.onboarding.wizard;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Which places of a request each step asks for; lists have as many sections as they have things. */
final class StepSections {

    private StepSections() {}

    static List<Section> of(WizardStep step, JsonNode request) {
        return switch (step) {
            case CENTRE -> CentreSections.of(request);
            case BRANCHES -> BranchSections.of(request);
            case SERVICES -> ServiceSections.of(request);
            case PAGE -> PageSections.of(request);
            case FUNDING -> FundingSections.of(request);
            case COORDINATOR ->
                List.of(Section.of(
                        "coordinator",
                        Field.of(FieldKind.TEXT, "/coordinator/name", "person-name"),
                        Field.of(FieldKind.TEXT, "/coordinator/email", "email")));
        };
    }

    static Field[] contact(String at) {
        return new Field[] {
            Field.of(FieldKind.TEXT, at + "/contact/place/el", "place"),
            Field.of(FieldKind.AREA, at + "/contact/address/el", "address"),
            Field.of(FieldKind.TEXT, at + "/contact/postCode", "post-code"),
            Field.of(FieldKind.PHONES, at + "/contact/phones", "phones"),
            Field.of(FieldKind.TEXT, at + "/contact/email", "email")
        };
    }
}
