package gr.hestia.admin.onboarding.web;

import gr.hestia.admin.api.PageAsked;
import gr.hestia.admin.municipality.ReferenceList;
import gr.hestia.admin.municipality.Region;
import gr.hestia.admin.onboarding.ListMunicipalities;
import gr.hestia.admin.region.Jurisdiction;
import gr.hestia.admin.region.Officer;
import gr.hestia.platform.web.Paging;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first page of the console: every municipality of the jurisdiction, and how far each is. */
@Controller
class OverviewPage {

    /** The country has 332 municipalities; all of them are one page of the list. */
    private static final PageAsked ALL = PageAsked.of(1, 500);

    /** The view that is a table; any other is the grid of tiles. */
    private static final String LIST = "list";

    private final ListMunicipalities municipalities;
    private final ReferenceList reference;

    OverviewPage(ListMunicipalities municipalities, ReferenceList reference) {
        this.municipalities = municipalities;
        this.reference = reference;
    }

    @GetMapping("/")
    String show(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Progress state,
            @RequestParam(defaultValue = "") String region,
            @RequestParam(defaultValue = "") String view,
            @RequestParam(defaultValue = "1") int page,
            Model model,
            Locale locale) {
        Jurisdiction jurisdiction = Officer.signedIn().jurisdiction();
        List<MunicipalityRow> found = municipalities.list(jurisdiction, q, ALL).entries().stream()
                .map(status -> MunicipalityRow.of(status, locale.getLanguage()))
                .filter(row -> region.isEmpty() || row.region().equals(region))
                .toList();
        List<MunicipalityRow> rows = found.stream()
                .filter(row -> state == null || row.progress() == state)
                .toList();
        Paging paging = Paging.of(page, rows.size());
        model.addAttribute("q", q);
        model.addAttribute("state", state);
        model.addAttribute("region", region);
        model.addAttribute("counts", counts(found));
        model.addAttribute("everywhere", jurisdiction.region() == null);
        model.addAttribute("regions", regions(locale));
        model.addAttribute("listed", view.equals(LIST));
        model.addAttribute("tiles", tiles(rows));
        model.addAttribute("paging", paging);
        model.addAttribute(
                "rows", rows.stream().skip(paging.offset()).limit(paging.size()).toList());
        return "onboarding/overview";
    }

    /** The municipalities by key of their region, in the list's order. */
    private static Map<String, List<MunicipalityRow>> tiles(List<MunicipalityRow> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(MunicipalityRow::region, LinkedHashMap::new, Collectors.toList()));
    }

    /** How many municipalities are how far; every state has its count. */
    private static Map<Progress, Long> counts(List<MunicipalityRow> rows) {
        Map<Progress, Long> counts = new EnumMap<>(Progress.class);
        Arrays.stream(Progress.values()).forEach(each -> counts.put(each, 0L));
        counts.putAll(rows.stream().collect(Collectors.groupingBy(MunicipalityRow::progress, Collectors.counting())));
        return counts;
    }

    private Map<String, String> regions(Locale locale) {
        return reference.listRegions().stream()
                .collect(Collectors.toMap(
                        Region::key,
                        region -> region.name(locale.getLanguage()),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }
}
