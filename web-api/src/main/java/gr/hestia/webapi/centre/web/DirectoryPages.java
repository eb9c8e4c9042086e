package gr.hestia.webapi.centre.web;

import gr.hestia.platform.tenancy.CentreDirectory;
import gr.hestia.platform.web.Accent;
import gr.hestia.platform.web.Navigation;
import gr.hestia.platform.web.NavigationItem;
import gr.hestia.platform.web.Paging;
import gr.hestia.platform.web.Site;
import java.time.Clock;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The first page of all: every centre, and the way from a municipality to the centre that serves it. */
@Controller
class DirectoryPages {

    private static final int MOST = 20;
    private static final int LONGEST = 80;

    private final CentreDirectory directory;
    private final MessageSource messages;
    private final Clock clock;

    DirectoryPages(CentreDirectory directory, MessageSource messages, Clock clock) {
        this.directory = directory;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * All centres, or the municipalities that sound like what was typed.
     *
     * @param q what was typed; what is too long to be a name is cut
     * @param page of all centres, from 1
     */
    @GetMapping({"/", "/centres"})
    String directory(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") String page,
            Locale locale,
            Model model) {
        Wording wording = new Wording(locale, messages, clock);
        String typed = q.strip().substring(0, Math.min(q.strip().length(), LONGEST));
        Paging paging = Paging.of(number(page), directory.count());
        model.addAttribute(Site.ATTRIBUTE, site(wording));
        model.addAttribute("q", typed);
        model.addAttribute("paging", paging);
        model.addAttribute(
                "directory",
                typed.isEmpty()
                        ? DirectoryView.of(directory.list(paging.offset(), paging.size()), wording)
                        : DirectoryView.found(directory.search(typed, MOST), wording));
        model.addAttribute(
                "canonical",
                ServletUriComponentsBuilder.fromCurrentContextPath().path("/").toUriString());
        return "centre/directory";
    }

    private static Site site(Wording wording) {
        return new Site(
                wording.message("centre.directory.title"),
                wording.message("platform.name"),
                "/",
                Accent.AEGEAN,
                null,
                Navigation.of(new NavigationItem("centre.directory.staff", "/access", "person")),
                null);
    }

    private static int number(String page) {
        return page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1;
    }
}
