package gr.hestia.admin.act.web;

import gr.hestia.admin.act.ActLine;
import gr.hestia.admin.act.ControlActs;
import gr.hestia.admin.act.LoggedAct;
import gr.hestia.admin.api.Page;
import gr.hestia.admin.api.PageAsked;
import gr.hestia.admin.region.Officer;
import gr.hestia.platform.web.Paging;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The log as a page: of the whole jurisdiction, or of one tenant. */
@Controller
class ActPages {

    private final ControlActs acts;

    ActPages(ControlActs acts) {
        this.acts = acts;
    }

    @GetMapping("/acts")
    String list(
            @RequestParam(required = false) @Nullable UUID tenant,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        Officer reader = Officer.signedIn();
        Page<LoggedAct> found = Page.orLast(
                PageAsked.of(Math.max(1, page), Paging.ROWS), asked -> acts.list(reader.jurisdiction(), tenant, asked));
        model.addAttribute("tenant", tenant);
        model.addAttribute("paging", Paging.of(page, found.total()));
        model.addAttribute(
                "rows",
                found.entries().stream().map(act -> ActLine.of(act, reader)).toList());
        return "act/list";
    }
}
