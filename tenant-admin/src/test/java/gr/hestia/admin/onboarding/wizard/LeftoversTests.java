package gr.hestia.admin.onboarding.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import gr.hestia.admin.manifest.Manifests;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever a step tells is not said a second time; whatever none tells is left over. */
class LeftoversTests {

    @Test
    void whatOneManifestSaysAndNoStepAsksFor() {
        assertThat(leftOver("zacharo"))
                .containsExactly("/municipality", "/region", "/regionalUnit", "/servedGroups/9/note/el");
    }

    @Test
    void whatAnotherSaysOfItsServicesAndAxesBeyondTheirTitles() {
        assertThat(leftOver("apokoronas"))
                .containsExactly(
                        "/municipality",
                        "/region",
                        "/regionalUnit",
                        "/axes/3/own",
                        "/services/0/own",
                        "/services/1/text/el");
    }

    private static Stream<String> leftOver(String slug) {
        return Leftovers.of(Draft.of(Manifests.tree(slug)).tree()).keySet().stream()
                .map(place -> place.tail().toString());
    }
}
