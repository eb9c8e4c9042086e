package gr.hestia.admin.manifest.check;

import gr.hestia.admin.manifest.Manifest;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What checking a manifest found.
 *
 * @param slug the slug it claims, right or wrong; null where it claims none
 * @param municipality the municipality it claims, right or wrong; null where it claims none
 * @param manifest the manifest, its numbers in canonical form; null where there are errors
 * @param problems everything found, errors first
 */
public record ManifestReport(
        @Nullable String slug,
        @Nullable String municipality,
        @Nullable Manifest manifest,
        List<Problem> problems) {

    /** Sorts errors before warnings. */
    public ManifestReport {
        problems = Stream.concat(
                        problems.stream().filter(Problem::isError),
                        problems.stream().filter(each -> !each.isError()))
                .toList();
    }

    /** Whether anything stands in the way. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }

    /** @throws ManifestRejected if anything stands in the way */
    public Manifest accepted() {
        if (manifest == null) {
            throw ManifestRejected.because(problems);
        }
        return manifest;
    }

    /** The same report with more problems; an error takes its manifest away. */
    public ManifestReport with(List<Problem> more) {
        boolean stands = more.stream().noneMatch(Problem::isError);
        List<Problem> all = Stream.concat(problems.stream(), more.stream()).toList();
        return new ManifestReport(slug, municipality, stands ? manifest : null, all);
    }
}
