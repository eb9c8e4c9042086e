package gr.hestia.webapi.centre.settings;

import gr.hestia.platform.web.Notice;
import gr.hestia.webapi.centre.ObserveStateHolidays;
import gr.hestia.webapi.staff.CurrentMember;
import gr.hestia.webapi.staff.Permission;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which a coordinator keeps the centre's calendar. */
@Controller
@RequestMapping(EntryPages.CALENDAR)
class CalendarPages {

    private final CurrentMember current;
    private final ShowCalendar calendar;
    private final ObserveStateHolidays holidays;

    CalendarPages(CurrentMember current, ShowCalendar calendar, ObserveStateHolidays holidays) {
        this.current = current;
        this.calendar = calendar;
        this.holidays = holidays;
    }

    @ModelAttribute
    void surroundings(@PathVariable String tenant, Model model) {
        current.get().require(Permission.MANAGE_BRANCHES);
        model.addAttribute("base", "/" + tenant + "/settings/calendar");
    }

    @GetMapping
    String show(Model model, Locale locale) {
        model.addAttribute("calendar", calendar.show(locale));
        return "centre/settings/calendar";
    }

    @PostMapping("/state-holidays")
    String observe(@PathVariable String tenant, @RequestParam boolean closed, RedirectAttributes redirect) {
        holidays.observe(closed);
        Notice.done(closed ? "centre.settings.holidays.on" : "centre.settings.holidays.off")
                .after(redirect);
        return "redirect:/" + tenant + "/settings/calendar";
    }
}
