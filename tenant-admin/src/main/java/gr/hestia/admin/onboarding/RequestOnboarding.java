package gr.hestia.admin.onboarding;

import gr.hestia.admin.act.ControlAct;
import gr.hestia.admin.act.ControlActs;
import gr.hestia.admin.manifest.Manifest;
import gr.hestia.admin.manifest.ManifestTree;
import gr.hestia.admin.municipality.ReferenceList;
import gr.hestia.admin.region.Officer;
import gr.hestia.admin.region.RegionalCatalog;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Accepts an onboarding, which workers then carry out. */
@Component
public class RequestOnboarding {

    private final JudgeOnboarding judge;
    private final OnboardingRuns runs;
    private final RegionalCatalog catalog;
    private final ReferenceList list;
    private final ControlActs acts;

    RequestOnboarding(
            JudgeOnboarding judge, OnboardingRuns runs, RegionalCatalog catalog, ReferenceList list, ControlActs acts) {
        this.judge = judge;
        this.runs = runs;
        this.catalog = catalog;
        this.list = list;
        this.acts = acts;
    }

    /**
     * What became of a request.
     *
     * @param run the run
     * @param begun whether it was begun by this request; otherwise the same manifest had it already
     */
    public record Accepted(OnboardingRun run, boolean begun) {}

    /** @throws OnboardingRejected if anything stands in the way; nothing is begun then */
    public Accepted request(Officer officer, OnboardingRequest request) {
        return request(officer, judge.judge(officer.jurisdiction(), request));
    }

    /** @throws OnboardingRejected if the judgement does not pass, or passes no more */
    public Accepted request(Officer officer, Judgement judgement) {
        if (judgement.existing() != null) {
            return new Accepted(judgement.existing(), false);
        }
        if (!judgement.passes()) {
            throw OnboardingRejected.by(judgement);
        }
        Manifest manifest = judgement.report().accepted();
        Optional<OnboardingRun> begun = catalog.within(
                officer.jurisdiction(), client -> begin(client, officer, manifest, judgement.coordinator()));
        return begun.map(run -> new Accepted(run, true)).orElseGet(() -> overtaken(officer, judgement));
    }

    /** Somebody else began an onboarding for the same slug or municipality between judgement and here. */
    private Accepted overtaken(Officer officer, Judgement before) {
        Judgement now = judge.judge(officer.jurisdiction(), before.report(), before.coordinator());
        if (now.existing() == null) {
            throw OnboardingRejected.by(now);
        }
        return new Accepted(now.existing(), false);
    }

    private Optional<OnboardingRun> begin(
            JdbcClient client, Officer officer, Manifest manifest, Coordinator coordinator) {
        String region = list.getMunicipality(manifest.municipality()).region();
        Optional<UUID> id = client.sql("""
                        insert into catalog.onboarding_run (id, tenant, slug, municipality, region, name_el, name_en,
                               manifest, state, coordinator_name, coordinator_email, coordinator, requested_by)
                        values (uuidv7(), uuidv7(), :slug, :municipality, :region, :greek, :english,
                               :manifest::jsonb, 'QUEUED', :name, :email, uuidv7(), :officer)
                            on conflict do nothing
                        returning id
                        """)
                .param("slug", manifest.slug().value())
                .param("municipality", manifest.municipality())
                .param("region", region)
                .param("greek", manifest.name().el())
                .param("english", manifest.name().in("en"))
                .param("manifest", ManifestTree.of(manifest).toString())
                .param("name", coordinator.name())
                .param("email", coordinator.email())
                .param("officer", officer.subject())
                .query(UUID.class)
                .optional();
        id.ifPresent(run -> addSteps(client, run));
        Optional<OnboardingRun> begun = id.flatMap(run -> runs.find(client, run));
        begun.ifPresent(run -> acts.write(
                client,
                ControlAct.on(run.tenant().value(), region, officer.subject(), "onboarding.requested")
                        .with("run", run.id())
                        .with("slug", run.slug())));
        return begun;
    }

    private static void addSteps(JdbcClient client, UUID run) {
        client.sql("""
                        insert into catalog.onboarding_step (run, ordinal, name)
                        select ?, place, name from unnest(?::text[]) with ordinality as step (name, place)
                        """)
                .param(run)
                .param(StepName.inOrder().stream().map(Enum::name).toArray(String[]::new))
                .update();
    }
}
