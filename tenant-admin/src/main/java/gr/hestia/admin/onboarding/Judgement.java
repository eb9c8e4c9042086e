package gr.hestia.admin.onboarding;

import gr.hestia.admin.manifest.Manifest;
import gr.hestia.admin.manifest.check.ManifestReport;
import gr.hestia.admin.manifest.check.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What would come of a request.
 *
 * @param report what is wrong with the manifest, by itself and in this place
 * @param coordinator the coordinator asked for
 * @param coordinatorProblems what is wrong with that
 * @param existing the run that the same manifest already has; then nothing new is begun
 */
public record Judgement(
        ManifestReport report,
        Coordinator coordinator,
        List<Problem> coordinatorProblems,
        @Nullable OnboardingRun existing) {

    /** Whether nothing stands in the way. */
    public boolean passes() {
        return existing != null || !report.hasErrors() && coordinatorProblems.isEmpty();
    }

    /** Everything found, each with a path within the request: {@code /manifest/…} or {@code /coordinator/…}. */
    public List<Problem> problems() {
        return Stream.concat(
                        report.problems().stream()
                                .map(found -> new Problem(
                                        found.severity(), found.code(), "/manifest" + found.path(), found.arguments())),
                        existing == null ? coordinatorProblems.stream() : Stream.empty())
                .toList();
    }

    /** The manifest, where nothing stands in the way of it. */
    public Optional<Manifest> manifest() {
        return Optional.ofNullable(report.manifest());
    }
}
