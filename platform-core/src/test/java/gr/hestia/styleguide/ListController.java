package gr.hestia.styleguide;

import gr.hestia.platform.web.Crumb;
import gr.hestia.platform.web.Paging;
import gr.hestia.platform.web.SortOrder;
import gr.hestia.platform.web.Tone;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A list as rooms write them: order, filter and page are in the address. */
@Controller
class ListController {
    private static final long TOTAL = 1787;
    private static final List<String> NAMES =
            List.of("Αγγελοπούλου Ελένη", "Βασιλείου Γεώργιος", "Γεωργίου Άννα", "Δημητρίου Σταύρος", "Ζαχαρίου Νίκη");

    /** One line of the list. */
    record Row(long number, String name, LocalDate birth, Tone tone, String state, int visits) {}

    @GetMapping("/guide/list")
    String list(
            @RequestParam(defaultValue = "1") int page,
            @RequestParam @Nullable String sort,
            @RequestParam @Nullable String q,
            Model model) {
        Paging paging = Paging.of(page, "κανείς".equals(q) ? 0 : TOTAL);
        model.addAttribute("crumbs", List.of(new Crumb("Φάκελοι", "/guide/list")));
        model.addAttribute("q", q);
        model.addAttribute("today", LocalDate.of(2026, 3, 12));
        model.addAttribute("paging", paging);
        model.addAttribute("order", SortOrder.parse(sort, Set.of("number", "name", "visits"), SortOrder.by("name")));
        model.addAttribute(
                "rows",
                LongStream.rangeClosed(paging.from(), Math.min(paging.to(), paging.from() + 24))
                        .filter(n -> n > 0)
                        .mapToObj(ListController::row)
                        .toList());
        return "styleguide/list";
    }

    @RequestMapping("/guide/search")
    String search(@RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("searched", q);
        return list(page, null, q, model);
    }

    private static Row row(long n) {
        boolean waiting = n % 7 == 0;
        return new Row(
                n,
                NAMES.get((int) (n % NAMES.size())),
                LocalDate.of(1950, 1, 1).plusDays(n * 137 % 20_000),
                waiting ? Tone.WAITING : Tone.DONE,
                waiting ? "Σε αναμονή" : "Ενεργός",
                (int) (n * 31 % 1_300));
    }
}
