package gr.hestia.admin.onboarding;

import gr.hestia.admin.api.Page;
import gr.hestia.admin.api.PageAsked;
import gr.hestia.admin.manifest.Manifest;
import gr.hestia.admin.manifest.ManifestTree;
import gr.hestia.admin.region.Jurisdiction;
import gr.hestia.admin.region.RegionalCatalog;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads the runs within a jurisdiction. */
@Component
public class OnboardingRuns {

    static final String COLUMNS = """
            select r.id, r.tenant, r.slug, r.municipality, r.region, r.name_el, r.name_en, r.state, r.problem,
                   r.problem_detail, r.requested_by, r.requested_at, r.finished_at, r.version,
                   (select count(*) from catalog.onboarding_step s where s.run = r.id and s.state = 'DONE') as done
              from catalog.onboarding_run r
            """;
    private static final String FILTER = """
             where (:state::text is null or r.state = :state) and (:region::text is null or r.region = :region)
            """;

    private final RegionalCatalog catalog;

    OnboardingRuns(RegionalCatalog catalog) {
        this.catalog = catalog;
    }

    /** @throws OnboardingNotFound if the jurisdiction has no such run */
    public OnboardingDetail get(Jurisdiction jurisdiction, UUID id) {
        return catalog.within(
                jurisdiction,
                client -> find(client, id)
                        .map(run -> new OnboardingDetail(run, steps(client, id)))
                        .orElseThrow(OnboardingNotFound::inJurisdiction));
    }

    /**
     * The runs, newest first.
     *
     * @param state only those in it; null for all
     * @param region only those of it; null for all of the jurisdiction
     */
    public Page<OnboardingRun> list(
            Jurisdiction jurisdiction, @Nullable RunState state, @Nullable String region, PageAsked asked) {
        return catalog.within(jurisdiction, client -> {
            long total = filtered(client.sql("select count(*) from catalog.onboarding_run r" + FILTER), state, region)
                    .query(Long.class)
                    .single();
            List<OnboardingRun> runs = filtered(
                            client.sql(COLUMNS + FILTER
                                    + " order by r.requested_at desc, r.id limit :limit offset :offset"),
                            state,
                            region)
                    .param("limit", asked.size())
                    .param("offset", asked.offset())
                    .query(RunRows::run)
                    .list();
            return new Page<>(runs, asked, total);
        });
    }

    /** The live run that this very manifest already has. */
    Optional<OnboardingRun> findSame(JdbcClient client, Manifest manifest) {
        return client.sql(COLUMNS + """
                         where r.slug = :slug and r.municipality = :municipality and r.state <> 'UNDONE'
                           and r.manifest = :manifest::jsonb
                        """)
                .param("slug", manifest.slug().value())
                .param("municipality", manifest.municipality())
                .param("manifest", ManifestTree.of(manifest).toString())
                .query(RunRows::run)
                .optional();
    }

    Optional<OnboardingRun> find(JdbcClient client, UUID id) {
        return client.sql(COLUMNS + " where r.id = ?")
                .param(id)
                .query(RunRows::run)
                .optional();
    }

    private static List<OnboardingStep> steps(JdbcClient client, UUID run) {
        return client.sql("""
                        select name, state, attempts, started_at, finished_at, problem, problem_detail
                          from catalog.onboarding_step where run = ? order by ordinal
                        """).param(run).query(RunRows::step).list();
    }

    private static StatementSpec filtered(StatementSpec sql, @Nullable RunState state, @Nullable String region) {
        return sql.param("state", state == null ? null : state.name()).param("region", region);
    }
}
