package gr.hestia.admin.onboarding;

import gr.hestia.admin.manifest.check.CheckManifest;
import gr.hestia.admin.manifest.check.ManifestReport;
import gr.hestia.admin.manifest.check.Problem;
import gr.hestia.admin.manifest.check.Problem.Severity;
import gr.hestia.admin.municipality.ReferenceList;
import gr.hestia.admin.region.Jurisdiction;
import gr.hestia.admin.region.RegionalCatalog;
import gr.hestia.platform.tenancy.Slug;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says everything that would be wrong with an onboarding, all at once, and changes nothing: the dry run. */
@Component
public class JudgeOnboarding {

    private final CheckManifest check;
    private final ReferenceList list;
    private final RegionalCatalog catalog;
    private final OnboardingRuns runs;

    JudgeOnboarding(CheckManifest check, ReferenceList list, RegionalCatalog catalog, OnboardingRuns runs) {
        this.check = check;
        this.list = list;
        this.catalog = catalog;
        this.runs = runs;
    }

    /** Judges a request by itself. */
    public Judgement judge(Jurisdiction jurisdiction, OnboardingRequest request) {
        return judge(jurisdiction, check.check(request.manifest()), request.coordinator());
    }

    /** Judges a manifest that was already checked, perhaps together with others. */
    public Judgement judge(Jurisdiction jurisdiction, ManifestReport report, Coordinator coordinator) {
        return catalog.within(jurisdiction, client -> {
            var manifest = report.manifest();
            var existing =
                    manifest == null ? null : runs.findSame(client, manifest).orElse(null);
            return existing != null
                    ? new Judgement(report, coordinator, List.of(), existing)
                    : new Judgement(
                            report.with(obstacles(client, jurisdiction, report)),
                            coordinator,
                            coordinator.problems(),
                            null);
        });
    }

    /** What stands in the way in this place, whatever the manifest says in the rest. */
    private List<Problem> obstacles(JdbcClient client, Jurisdiction jurisdiction, ManifestReport report) {
        List<Problem> obstacles = new ArrayList<>();
        String key = report.municipality();
        var municipality = key == null ? null : list.findMunicipality(key).orElse(null);
        if (municipality != null && !jurisdiction.covers(municipality.region())) {
            obstacles.add(error("region-not-yours", "/municipality", municipality.key()));
        } else if (municipality != null && municipalityTaken(client, municipality.key())) {
            obstacles.add(error("municipality-taken", "/municipality", municipality.key()));
        }
        String slug = report.slug();
        if (slug != null && Slug.isValid(slug) && slugTaken(client, slug)) {
            obstacles.add(error("slug-taken", "/slug", slug));
        }
        return obstacles;
    }

    private static boolean municipalityTaken(JdbcClient client, String key) {
        return client.sql("""
                        select exists (select from catalog.tenant where municipality = :key)
                            or exists (select from catalog.onboarding_run where municipality = :key and state <> 'UNDONE')
                        """).param("key", key).query(Boolean.class).single();
    }

    private static boolean slugTaken(JdbcClient client, String slug) {
        return client.sql("select catalog.slug_taken(?)")
                .param(slug)
                .query(Boolean.class)
                .single();
    }

    private static Problem error(String code, String path, String value) {
        return new Problem(Severity.ERROR, code, path, List.of(value));
    }
}
