package gr.hestia.admin.onboarding.web;

import gr.hestia.admin.manifest.ManifestFormat;
import gr.hestia.admin.manifest.check.CheckManifest;
import gr.hestia.admin.manifest.check.CheckTogether;
import gr.hestia.admin.manifest.check.ManifestReport;
import gr.hestia.admin.onboarding.Coordinator;
import gr.hestia.admin.onboarding.JudgeOnboarding;
import gr.hestia.admin.onboarding.Judgement;
import gr.hestia.admin.region.Officer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

@Tag(name = "Onboarding")
@RestController
class BatchApi {

    private final RequestBodyReader reader;
    private final CheckManifest check;
    private final CheckTogether together;
    private final JudgeOnboarding judge;
    private final AnswerRequest answer;

    BatchApi(
            RequestBodyReader reader,
            CheckManifest check,
            CheckTogether together,
            JudgeOnboarding judge,
            AnswerRequest answer) {
        this.reader = reader;
        this.check = check;
        this.together = together;
        this.judge = judge;
        this.answer = answer;
    }

    @Operation(
            summary = "Begins the onboardings of a folder of manifests",
            description = "Each file is judged on its own and held against the others; one that is rejected hinders"
                    + " no other.")
    @PostMapping(path = OnboardingApi.PATH + "/batch", consumes = "multipart/form-data", produces = "application/json")
    BatchView request(
            @Parameter(description = "manifests, YAML or JSON by the ending of their names") @RequestPart("manifest")
                    List<MultipartFile> manifests,
            @Parameter(description = "YAML or JSON: by a file's name or a slug, the coordinator's name and email")
                    @RequestPart(name = "coordinators", required = false)
                    @Nullable
                    MultipartFile coordinators,
            @RequestParam(defaultValue = "false") boolean dryRun)
            throws IOException {
        Officer officer = Officer.signedIn();
        JsonNode people = coordinators == null
                ? MissingNode.getInstance()
                : reader.tree(coordinators.getBytes(), format(coordinators));
        Map<String, ManifestReport> reports = together.check(checked(manifests));
        List<ReportView> results = reports.entrySet().stream()
                .map(each -> answer(officer, each.getKey(), each.getValue(), people, dryRun))
                .toList();
        return BatchView.of(results, unused(people, reports));
    }

    /** Coordinators under a name that is neither a file's nor a slug's: most likely mistyped. */
    private static List<String> unused(JsonNode people, Map<String, ManifestReport> reports) {
        Set<String> names = new HashSet<>(reports.keySet());
        reports.values().forEach(report -> names.add(String.valueOf(report.slug())));
        return people.propertyNames().stream()
                .filter(name -> !names.contains(name))
                .toList();
    }

    private ReportView answer(Officer officer, String file, ManifestReport report, JsonNode people, boolean dryRun) {
        Judgement judgement = judge.judge(officer.jurisdiction(), report, coordinator(people, file, report.slug()));
        return dryRun ? answer.dryRun(file, judgement) : answer.request(file, officer, judgement);
    }

    private Map<String, ManifestReport> checked(List<MultipartFile> manifests) throws IOException {
        Map<String, ManifestReport> reports = new LinkedHashMap<>();
        for (MultipartFile file : manifests) {
            String name = freeName(reports, String.valueOf(file.getOriginalFilename()));
            reports.put(name, check.check(reader.text(file.getBytes()), format(file)));
        }
        return reports;
    }

    /** Two files of one name, from two folders, are told apart. */
    private static String freeName(Map<String, ManifestReport> reports, String name) {
        String free = name;
        for (int number = 2; reports.containsKey(free); number++) {
            free = name + " (" + number + ")";
        }
        return free;
    }

    private static Coordinator coordinator(JsonNode people, String file, @Nullable String slug) {
        JsonNode byFile = people.path(file);
        return RequestBodyReader.coordinator(byFile.isMissingNode() && slug != null ? people.path(slug) : byFile);
    }

    private static ManifestFormat format(MultipartFile file) {
        return ManifestFormat.ofFileName(String.valueOf(file.getOriginalFilename()))
                .orElse(ManifestFormat.YAML);
    }
}
