package gr.hestia.webapi.visit.web;

import gr.hestia.platform.web.Crumb;
import gr.hestia.platform.web.Paging;
import gr.hestia.webapi.beneficiary.FileDirectory;
import gr.hestia.webapi.beneficiary.FileHit;
import gr.hestia.webapi.staff.CurrentMember;
import gr.hestia.webapi.staff.Member;
import gr.hestia.webapi.staff.Permission;
import gr.hestia.webapi.visit.ListVisits;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** All visits of a person, page by page. */
@Controller
class VisitListPages {

    private final CurrentMember current;
    private final ListVisits list;
    private final FileDirectory files;

    VisitListPages(CurrentMember current, ListVisits list, FileDirectory files) {
        this.current = current;
        this.list = list;
        this.files = files;
    }

    @GetMapping("/{tenant}/files/{id}/visits")
    String list(
            @PathVariable String tenant,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "1") int page,
            Model model,
            Locale locale) {
        Member by = current.get();
        FileHit person = files.get(id);
        Paging paging = Paging.of(page, list.countOfBeneficiary(by, id));
        ListVisits.Page found = list.ofBeneficiary(by, id, paging.page(), paging.size(), locale);
        model.addAttribute("base", "/" + tenant);
        model.addAttribute("person", person);
        model.addAttribute("crumbs", List.of(new Crumb(person.name(), "/" + tenant + "/files/" + id)));
        model.addAttribute("mayLog", by.may(Permission.LOG_VISITS));
        model.addAttribute("visits", found.visits());
        model.addAttribute("paging", paging);
        return "visit/list";
    }
}
