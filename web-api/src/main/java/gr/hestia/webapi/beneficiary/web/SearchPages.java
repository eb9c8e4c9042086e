package gr.hestia.webapi.beneficiary.web;

import gr.hestia.platform.web.Paging;
import gr.hestia.webapi.beneficiary.FindFiles;
import gr.hestia.webapi.beneficiary.FoundFiles;
import gr.hestia.webapi.beneficiary.FoundFiles.Kind;
import gr.hestia.webapi.beneficiary.RecentSearches;
import gr.hestia.webapi.staff.CurrentMember;
import gr.hestia.webapi.staff.Member;
import gr.hestia.webapi.staff.Permission;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The search box and what it found. What was typed travels in the body of a post, and the result's address holds only
 * the id of the search: going back, reloading and the next page work, and no name or ΑΜΚΑ stands in an address.
 */
@Controller
@RequestMapping("/{tenant}/files")
class SearchPages {

    /** Searches that mean one person: when they find one, its file opens at once. */
    private static final Set<Kind> OF_ONE_PERSON = EnumSet.of(Kind.AMKA, Kind.AFM, Kind.NUMBER, Kind.PHONE);

    private final CurrentMember current;
    private final FindFiles find;
    private final RecentSearches searches;

    SearchPages(CurrentMember current, FindFiles find, RecentSearches searches) {
        this.current = current;
        this.find = find;
        this.searches = searches;
    }

    @PostMapping("/search")
    String search(@PathVariable String tenant, @RequestParam(defaultValue = "") String q) {
        return "redirect:/" + tenant + "/files?search=" + searches.keep(current.get(), q);
    }

    /** Whoever comes back to the address of a post finds an empty search. */
    @GetMapping("/search")
    String begin(@PathVariable String tenant) {
        return "redirect:/" + tenant + "/files";
    }

    @GetMapping
    String found(
            @PathVariable String tenant,
            @RequestParam @Nullable UUID search,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        Member by = current.get();
        by.require(Permission.VIEW_FILES);
        model.addAttribute("base", "/" + tenant);
        model.addAttribute("mayEdit", by.may(Permission.EDIT_FILES));
        Optional<String> asked = search == null ? Optional.empty() : searches.find(by, search);
        if (asked.isEmpty() || asked.get().isBlank()) {
            return "beneficiary/search";
        }
        FoundFiles found = find.find(by, asked.get(), Math.clamp(page, 1, 10_000));
        if (OF_ONE_PERSON.contains(found.kind()) && found.total() == 1) {
            return "redirect:/" + tenant + "/files/" + found.hits().getFirst().id();
        }
        model.addAttribute("q", asked.get());
        model.addAttribute("search", search);
        model.addAttribute("found", found);
        model.addAttribute("paging", new Paging(found.page(), found.pageSize(), found.total()));
        return "beneficiary/search";
    }
}
