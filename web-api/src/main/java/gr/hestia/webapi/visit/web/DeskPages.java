package gr.hestia.webapi.visit.web;

import gr.hestia.platform.web.Paging;
import gr.hestia.webapi.beneficiary.WorkChoices;
import gr.hestia.webapi.beneficiary.WorkChoices.Choice;
import gr.hestia.webapi.staff.CurrentMember;
import gr.hestia.webapi.staff.Member;
import gr.hestia.webapi.staff.Permission;
import gr.hestia.webapi.visit.CountVisits;
import gr.hestia.webapi.visit.ListVisits;
import gr.hestia.webapi.visit.VisitCounts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The desk: the search box, the day's counts and the day's visits, of one branch or of all. */
@Controller
class DeskPages {

    private final CurrentMember current;
    private final CountVisits count;
    private final ListVisits list;
    private final WorkChoices work;
    private final MessageSource messages;
    private final Clock clock;

    DeskPages(
            CurrentMember current,
            CountVisits count,
            ListVisits list,
            WorkChoices work,
            MessageSource messages,
            Clock clock) {
        this.current = current;
        this.count = count;
        this.list = list;
        this.work = work;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * A branch to look at.
     *
     * @param branch its id; null for all of them
     * @param name its name
     * @param requests what was asked there that day
     * @param chosen whether it is the one shown
     */
    record Tab(@Nullable UUID branch, String name, long requests, boolean chosen) {}

    @GetMapping("/{tenant}/desk")
    String day(
            @PathVariable String tenant,
            @RequestParam @Nullable LocalDate day,
            @RequestParam @Nullable UUID branch,
            @RequestParam(defaultValue = "1") int page,
            Model model,
            Locale locale) {
        Member by = current.get();
        LocalDate today = LocalDate.now(clock);
        LocalDate shown = day == null || day.isAfter(today) ? today : day;
        CountVisits.Day counts = count.of(by, shown);
        VisitCounts chosen = branch == null ? counts.all() : counts.of(branch);
        Paging paging = Paging.of(page, chosen.visits());
        model.addAttribute("base", "/" + tenant);
        model.addAttribute("day", shown);
        model.addAttribute("isToday", shown.equals(today));
        model.addAttribute("branch", branch);
        model.addAttribute("counts", chosen);
        model.addAttribute("tabs", tabs(counts, branch, by, locale));
        model.addAttribute("paging", paging);
        model.addAttribute(
                "visits",
                list.ofDay(by, shown, branch, paging.page(), paging.size(), locale)
                        .visits());
        model.addAttribute("mayEdit", by.may(Permission.EDIT_FILES));
        return "visit/desk";
    }

    private List<Tab> tabs(CountVisits.Day counts, @Nullable UUID branch, Member by, Locale locale) {
        List<Choice> branches = work.branches(by, locale);
        List<Tab> tabs = new ArrayList<>();
        if (branches.size() > 1) {
            String all = messages.getMessage("visit.branch.all", null, locale);
            tabs.add(new Tab(null, all, counts.all().requests(), branch == null));
            branches.forEach(each -> tabs.add(new Tab(
                    each.id(),
                    each.name(),
                    counts.of(each.id()).requests(),
                    each.id().equals(branch))));
        }
        return tabs;
    }
}
