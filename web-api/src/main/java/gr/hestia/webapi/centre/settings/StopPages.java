package gr.hestia.webapi.centre.settings;

import gr.hestia.webapi.centre.CalendarKind;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages on which a coordinator keeps the rounds of the mobile unit. */
@Controller
@RequestMapping("/{tenant}/settings/calendar" + StopPages.PATH)
class StopPages {

    static final String PATH = "/stops";
    private static final String VIEW = "centre/settings/stop";

    private final EntryDesk desk;

    StopPages(EntryDesk desk) {
        this.desk = desk;
    }

    @ModelAttribute
    void surroundings(@PathVariable String tenant, Model model, Locale locale) {
        desk.open(tenant, PATH, model, locale);
    }

    @GetMapping("/new")
    String compose(Model model) {
        model.addAttribute("entry", new StopForm());
        return VIEW;
    }

    @PostMapping
    String add(
            @PathVariable String tenant,
            @Valid @ModelAttribute("entry") StopForm form,
            BindingResult result,
            RedirectAttributes redirect) {
        return desk.add(tenant, form, result, VIEW, redirect);
    }

    @GetMapping("/{id}")
    String edit(@PathVariable UUID id, Model model) {
        model.addAttribute("entry", StopForm.of(desk.get(CalendarKind.STOP, id)));
        return VIEW;
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable String tenant,
            @PathVariable UUID id,
            @Valid @ModelAttribute("entry") StopForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        return desk.change(tenant, id, form, result, VIEW, StopForm::of, model, redirect);
    }

    @PostMapping("/{id}/withdraw")
    String withdraw(
            @PathVariable String tenant,
            @PathVariable UUID id,
            @RequestParam long version,
            RedirectAttributes redirect) {
        return desk.withdraw(tenant, CalendarKind.STOP, id, version, PATH, redirect);
    }

    @PostMapping("/{id}/restore")
    String restore(
            @PathVariable String tenant,
            @PathVariable UUID id,
            @RequestParam long version,
            RedirectAttributes redirect) {
        return desk.restore(tenant, CalendarKind.STOP, id, version, redirect);
    }
}
