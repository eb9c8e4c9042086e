package gr.hestia.admin.act.web;

import gr.hestia.admin.act.ControlActs;
import gr.hestia.admin.api.PageAsked;
import gr.hestia.admin.api.PageView;
import gr.hestia.admin.region.Officer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Acts", description = "What was done in the control plane, by whom and when")
@RestController
@RequestMapping(path = "/api/v1/acts", produces = "application/json")
class ActApi {

    private final ControlActs acts;

    ActApi(ControlActs acts) {
        this.acts = acts;
    }

    @Operation(summary = "Acts within your jurisdiction, newest first")
    @GetMapping
    PageView<ActView> list(
            @RequestParam(required = false) @Nullable UUID tenant,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "50") int size) {
        return PageView.of(acts.list(Officer.signedIn().jurisdiction(), tenant, PageAsked.of(page, size)), ActView::of);
    }
}
