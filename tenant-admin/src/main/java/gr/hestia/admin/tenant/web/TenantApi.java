package gr.hestia.admin.tenant.web;

import gr.hestia.admin.api.PageAsked;
import gr.hestia.admin.api.PageView;
import gr.hestia.admin.region.Officer;
import gr.hestia.admin.tenant.AppointCoordinator;
import gr.hestia.admin.tenant.ResumeTenant;
import gr.hestia.admin.tenant.SuspendTenant;
import gr.hestia.admin.tenant.TenantEntry;
import gr.hestia.admin.tenant.TenantList;
import gr.hestia.platform.tenancy.TenantState;
import gr.hestia.platform.web.failure.EntityVersion;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Tenants", description = "Who is on the platform, in which state")
@RestController
@RequestMapping(path = "/api/v1/tenants", produces = "application/json")
class TenantApi {

    private final TenantList tenants;
    private final SuspendTenant suspend;
    private final ResumeTenant resume;
    private final AppointCoordinator appoint;

    TenantApi(TenantList tenants, SuspendTenant suspend, ResumeTenant resume, AppointCoordinator appoint) {
        this.tenants = tenants;
        this.suspend = suspend;
        this.resume = resume;
        this.appoint = appoint;
    }

    @Operation(summary = "Tenants of your jurisdiction, by slug")
    @GetMapping
    PageView<TenantView> list(
            @RequestParam(required = false) @Nullable TenantState state,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "50") int size) {
        return PageView.of(
                tenants.list(Officer.signedIn().jurisdiction(), state, region, PageAsked.of(page, size)),
                TenantView::of);
    }

    @Operation(summary = "One tenant; its version is the ETag")
    @GetMapping("/{slug}")
    ResponseEntity<TenantView> get(@PathVariable String slug) {
        return tagged(tenants.get(Officer.signedIn().jurisdiction(), slug));
    }

    @Operation(summary = "Withdraws an active tenant at once; its data rests, out of reach")
    @PostMapping("/{slug}/suspend")
    ResponseEntity<TenantView> suspend(
            @PathVariable String slug, @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return tagged(suspend.suspend(Officer.signedIn(), slug, EntityVersion.required(ifMatch)));
    }

    @Operation(summary = "Gives a suspended tenant back to its people")
    @PostMapping("/{slug}/resume")
    ResponseEntity<TenantView> resume(
            @PathVariable String slug, @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return tagged(resume.resume(Officer.signedIn(), slug, EntityVersion.required(ifMatch)));
    }

    @Operation(summary = "Invites somebody to coordinate an active tenant's centre")
    @PostMapping("/{slug}/coordinators")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void appoint(@PathVariable String slug, @Valid @RequestBody CoordinatorForm coordinator) {
        appoint.appoint(Officer.signedIn(), slug, coordinator.appointment());
    }

    private static ResponseEntity<TenantView> tagged(TenantEntry tenant) {
        return ResponseEntity.ok()
                .eTag(new EntityVersion(tenant.version()).etag())
                .body(TenantView.of(tenant));
    }
}
