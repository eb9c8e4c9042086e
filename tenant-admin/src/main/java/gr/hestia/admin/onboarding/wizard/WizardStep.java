package gr.hestia.admin.onboarding.wizard;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The steps in which a centre is described, in their order. */
enum WizardStep {
    /** What the centre is called, who runs it, how to reach it, when it is closed. */
    CENTRE,
    /** Where it works. */
    BRANCHES("/manifest/branches"),
    /** What it offers, to whom, by whom. */
    SERVICES(
            "/manifest/axes",
            "/manifest/services",
            "/manifest/servedGroups",
            "/manifest/servedGroupsByPriority",
            "/manifest/staff"),
    /** What its public page tells beyond that. */
    PAGE("/manifest/texts", "/manifest/links", "/manifest/legalBasis"),
    /** Who pays for it. */
    FUNDING("/manifest/fundingActs"),
    /** Who is invited to run it. */
    COORDINATOR("/coordinator");

    private final List<String> places;

    WizardStep(String... places) {
        this.places = List.of(places);
    }

    /** Its name in addresses and messages. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What follows; empty before the preview. */
    Optional<WizardStep> next() {
        return ordinal() + 1 < values().length ? Optional.of(values()[ordinal() + 1]) : Optional.empty();
    }

    /** The step whose address this is. */
    static Optional<WizardStep> find(String slug) {
        return Arrays.stream(values()).filter(step -> step.slug().equals(slug)).findFirst();
    }

    /** The step that asks for a place of the request; the first has all that no other has. */
    static WizardStep of(String path) {
        return Arrays.stream(values())
                .filter(step ->
                        step.places.stream().anyMatch(place -> path.equals(place) || path.startsWith(place + "/")))
                .findFirst()
                .orElse(CENTRE);
    }
}
