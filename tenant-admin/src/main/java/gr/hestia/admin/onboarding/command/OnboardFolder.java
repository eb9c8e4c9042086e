package gr.hestia.admin.onboarding.command;

import gr.hestia.admin.manifest.ManifestFormat;
import gr.hestia.admin.manifest.check.CheckManifest;
import gr.hestia.admin.manifest.check.CheckTogether;
import gr.hestia.admin.manifest.check.ManifestReport;
import gr.hestia.admin.manifest.check.Problem;
import gr.hestia.admin.onboarding.Coordinator;
import gr.hestia.admin.onboarding.JudgeOnboarding;
import gr.hestia.admin.onboarding.Judgement;
import gr.hestia.admin.onboarding.OnboardingRun;
import gr.hestia.admin.onboarding.OnboardingRuns;
import gr.hestia.admin.onboarding.RequestOnboarding;
import gr.hestia.admin.onboarding.ResumeOnboarding;
import gr.hestia.admin.onboarding.RunState;
import gr.hestia.admin.region.Jurisdiction;
import gr.hestia.admin.region.Officer;
import gr.hestia.platform.web.failure.EntityVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Asks for the onboarding of every manifest in a folder, and waits for them. A municipality that is on the platform
 * already is left as it is; an onboarding that had stopped goes on.
 */
@Component
public class OnboardFolder {

    /** Beside the manifests: by a file's name or a slug, the coordinator's name and email. */
    static final String COORDINATORS = "coordinators.yaml";

    private static final Logger log = LoggerFactory.getLogger(OnboardFolder.class);
    private static final Officer INSTALLATION =
            new Officer("system:installation", "installation", Jurisdiction.everywhere());
    private static final Set<String> THERE_ALREADY = Set.of("slug-taken", "municipality-taken");
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    private final CheckManifest check;
    private final CheckTogether together;
    private final JudgeOnboarding judge;
    private final RequestOnboarding request;
    private final ResumeOnboarding resume;
    private final OnboardingRuns runs;

    OnboardFolder(
            CheckManifest check,
            CheckTogether together,
            JudgeOnboarding judge,
            RequestOnboarding request,
            ResumeOnboarding resume,
            OnboardingRuns runs) {
        this.check = check;
        this.together = together;
        this.judge = judge;
        this.request = request;
        this.resume = resume;
        this.runs = runs;
    }

    /** @return whether every municipality of the folder is on the platform afterwards */
    public boolean onboard(Path folder) {
        JsonNode people = coordinators(folder);
        Map<String, ManifestReport> reports = new LinkedHashMap<>();
        manifests(folder)
                .forEach(file ->
                        reports.put(file.getFileName().toString(), check.check(read(file), ManifestFormat.YAML)));
        boolean complete = true;
        Map<String, OnboardingRun> begun = new LinkedHashMap<>();
        for (Map.Entry<String, ManifestReport> each : together.check(reports).entrySet()) {
            Judgement judgement = judge.judge(
                    INSTALLATION.jurisdiction(),
                    each.getValue(),
                    coordinator(
                            people,
                            each.getKey(),
                            String.valueOf(each.getValue().slug())));
            if (judgement.passes()) {
                begun.put(each.getKey(), begin(judgement));
            } else {
                complete &= isThereAlready(each.getKey(), judgement);
            }
        }
        for (Map.Entry<String, OnboardingRun> each : begun.entrySet()) {
            complete &= isDone(each.getKey(), each.getValue());
        }
        return complete;
    }

    private OnboardingRun begin(Judgement judgement) {
        OnboardingRun run = request.request(INSTALLATION, judgement).run();
        return run.state() == RunState.FAILED
                ? resume.resume(INSTALLATION, run.id(), new EntityVersion(run.version()))
                        .run()
                : run;
    }

    private static boolean isThereAlready(String file, Judgement judgement) {
        List<String> errors = judgement.problems().stream()
                .filter(Problem::isError)
                .filter(problem -> !problem.path().startsWith("/coordinator"))
                .map(Problem::code)
                .toList();
        if (!errors.isEmpty() && THERE_ALREADY.containsAll(errors)) {
            log.info("{}: the municipality is on the platform already and is left as it is", file);
            return true;
        }
        judgement.problems().stream()
                .filter(Problem::isError)
                .forEach(problem -> log.error("{}: {} at {}", file, problem.code(), problem.path()));
        return false;
    }

    private boolean isDone(String file, OnboardingRun begun) {
        OnboardingRun run = begun;
        while (!run.state().rests()) {
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
            run = runs.get(INSTALLATION.jurisdiction(), run.id()).run();
        }
        boolean done = run.state() == RunState.DONE;
        if (done) {
            log.info("{}: {} is active", file, run.slug());
        } else {
            log.error("{}: the onboarding of {} stands at {}: {}", file, run.slug(), run.state(), run.problem());
        }
        return done;
    }

    private static Coordinator coordinator(JsonNode people, String file, String slug) {
        JsonNode person = people.has(file) ? people.path(file) : people.path(slug);
        return new Coordinator(
                person.path("name").asString(null), person.path("email").asString(null));
    }

    private static JsonNode coordinators(Path folder) {
        return Optional.of(folder.resolve(COORDINATORS))
                .filter(Files::exists)
                .map(file -> ManifestFormat.YAML.read(read(file)))
                .orElse(MissingNode.getInstance());
    }

    private static List<Path> manifests(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.getFileName().toString().equals(COORDINATORS))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read " + folder, failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read " + file, failure);
        }
    }
}
