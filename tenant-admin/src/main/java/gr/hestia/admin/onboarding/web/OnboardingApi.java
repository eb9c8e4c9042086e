package gr.hestia.admin.onboarding.web;

import gr.hestia.admin.api.PageAsked;
import gr.hestia.admin.api.PageView;
import gr.hestia.admin.onboarding.OnboardingDetail;
import gr.hestia.admin.onboarding.OnboardingRuns;
import gr.hestia.admin.onboarding.ResumeOnboarding;
import gr.hestia.admin.onboarding.RunState;
import gr.hestia.admin.onboarding.UndoOnboarding;
import gr.hestia.admin.region.Officer;
import gr.hestia.platform.web.failure.EntityVersion;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

@Tag(name = "Onboarding", description = "From a manifest to an active tenant")
@RestController
@RequestMapping(path = OnboardingApi.PATH, produces = "application/json")
class OnboardingApi {

    static final String PATH = "/api/v1/onboardings";

    private final RequestBodyReader reader;
    private final AnswerRequest answer;
    private final OnboardingRuns runs;
    private final ResumeOnboarding resume;
    private final UndoOnboarding undo;

    OnboardingApi(
            RequestBodyReader reader,
            AnswerRequest answer,
            OnboardingRuns runs,
            ResumeOnboarding resume,
            UndoOnboarding undo) {
        this.reader = reader;
        this.answer = answer;
        this.runs = runs;
        this.resume = resume;
        this.undo = undo;
    }

    @Operation(
            summary = "Begins an onboarding, or says all that would be wrong with it",
            description = "The same manifest sent again gives the run that it has.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = "application/json",
                                        schema = @Schema(implementation = OnboardingRequestView.class)),
                                @Content(
                                        mediaType = "application/yaml",
                                        schema = @Schema(implementation = OnboardingRequestView.class))
                            }),
            responses = {
                @ApiResponse(responseCode = "202", description = "It began"),
                @ApiResponse(responseCode = "200", description = "A dry run, or the same manifest has a run already")
            })
    @PostMapping(consumes = {"application/json", "application/yaml", "application/x-yaml", "text/yaml"})
    ResponseEntity<ReportView> request(
            @RequestParam(defaultValue = "false") boolean dryRun, HttpEntity<byte[]> request) {
        var asked = reader.request(request);
        ReportView report =
                dryRun ? answer.dryRun(Officer.signedIn(), asked) : answer.request(Officer.signedIn(), asked);
        OnboardingView onboarding = report.onboarding();
        BodyBuilder response = report.outcome() == ReportView.Outcome.ACCEPTED
                ? ResponseEntity.status(HttpStatus.ACCEPTED)
                : ResponseEntity.ok();
        if (onboarding != null) {
            response.location(ServletUriComponentsBuilder.fromCurrentContextPath()
                    .path(PATH + "/{id}")
                    .build(onboarding.id()));
        }
        return response.body(report);
    }

    @Operation(summary = "Onboardings of your jurisdiction, newest first")
    @GetMapping
    PageView<OnboardingView> list(
            @RequestParam(required = false) @Nullable RunState state,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "50") int size) {
        return PageView.of(
                runs.list(Officer.signedIn().jurisdiction(), state, region, PageAsked.of(page, size)),
                OnboardingView::of);
    }

    @Operation(summary = "One onboarding with its steps; its version is the ETag")
    @GetMapping("/{id}")
    ResponseEntity<OnboardingView> get(@PathVariable UUID id) {
        return tagged(HttpStatus.OK, runs.get(Officer.signedIn().jurisdiction(), id));
    }

    @Operation(summary = "Lets a failed onboarding go on")
    @ApiResponse(responseCode = "202", description = "It will go on")
    @PostMapping("/{id}/resume")
    ResponseEntity<OnboardingView> resume(
            @PathVariable UUID id, @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return tagged(HttpStatus.ACCEPTED, resume.resume(Officer.signedIn(), id, EntityVersion.required(ifMatch)));
    }

    @Operation(summary = "Takes back everything that a failed or waiting onboarding made")
    @ApiResponse(responseCode = "202", description = "It will be taken back")
    @PostMapping("/{id}/undo")
    ResponseEntity<OnboardingView> undo(
            @PathVariable UUID id, @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return tagged(HttpStatus.ACCEPTED, undo.undo(Officer.signedIn(), id, EntityVersion.required(ifMatch)));
    }

    private static ResponseEntity<OnboardingView> tagged(HttpStatus status, OnboardingDetail detail) {
        return ResponseEntity.status(status)
                .eTag(new EntityVersion(detail.run().version()).etag())
                .body(OnboardingView.of(detail));
    }
}
