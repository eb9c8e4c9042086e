package gr.hestia.admin.manifest.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holds the manifests of a folder against each other: no two for one municipality, no slug twice. */
@Component
public class CheckTogether {

    /**
     * Adds what the manifests of one folder have wrong with each other.
     *
     * @param reports what was found in each, by file name
     * @return the same reports in the same order, those that collide without their manifest
     */
    public Map<String, ManifestReport> check(Map<String, ManifestReport> reports) {
        Map<String, ManifestReport> together = new LinkedHashMap<>();
        reports.forEach((file, report) -> together.put(file, report.with(collisions(reports, file))));
        return together;
    }

    private static List<Problem> collisions(Map<String, ManifestReport> reports, String file) {
        return Stream.of(
                        collision(reports, file, ManifestReport::municipality, "municipality"),
                        collision(reports, file, ManifestReport::slug, "slug"))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Problem> collision(
            Map<String, ManifestReport> reports,
            String file,
            Function<ManifestReport, @Nullable String> claim,
            String field) {
        String mine = claim.apply(Objects.requireNonNull(reports.get(file)));
        if (mine == null) {
            return Optional.empty();
        }
        return reports.entrySet().stream()
                .filter(other -> !other.getKey().equals(file) && mine.equals(claim.apply(other.getValue())))
                .findFirst()
                .map(other -> Problem.error("/" + field, field + "-twice", mine, other.getKey()));
    }
}
