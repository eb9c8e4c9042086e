package gr.hestia.webapi.centre.settings;

import gr.hestia.webapi.centre.CalendarEntry;
import gr.hestia.webapi.centre.CalendarKind;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The pages on which a coordinator keeps the entries of one kind.
 *
 * @param <F> what is typed of an entry
 */
abstract class EntryPages<F extends EntryForm> {

    /** Where the pages of all kinds are; each adds its own path. */
    static final String CALENDAR = "/{tenant}/settings/calendar";

    private final EntryDesk desk;
    private final CalendarKind kind;
    private final String path;
    private final String view;
    private final Supplier<F> empty;
    private final Function<CalendarEntry, F> filled;

    /**
     * @param path where the pages of this kind are, after {@link #CALENDAR}
     * @param view the template of the form
     * @param empty a form of which nothing is typed
     * @param filled the form of an entry that is there
     */
    EntryPages(
            EntryDesk desk,
            CalendarKind kind,
            String path,
            String view,
            Supplier<F> empty,
            Function<CalendarEntry, F> filled) {
        this.desk = desk;
        this.kind = kind;
        this.path = path;
        this.view = view;
        this.empty = empty;
        this.filled = filled;
    }

    @ModelAttribute
    void surroundings(@PathVariable String tenant, Model model, Locale locale) {
        desk.open(tenant, path, model, locale);
    }

    @GetMapping("/new")
    String compose(Model model) {
        model.addAttribute("entry", empty.get());
        return view;
    }

    @PostMapping
    String add(
            @PathVariable String tenant,
            @Valid @ModelAttribute("entry") F form,
            BindingResult result,
            RedirectAttributes redirect) {
        return desk.add(tenant, form, result, view, redirect);
    }

    @GetMapping("/{id}")
    String edit(@PathVariable UUID id, Model model) {
        model.addAttribute("entry", filled.apply(desk.get(kind, id)));
        return view;
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable String tenant,
            @PathVariable UUID id,
            @Valid @ModelAttribute("entry") F form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        return desk.change(tenant, id, form, result, view, filled, model, redirect);
    }

    @PostMapping("/{id}/withdraw")
    String withdraw(
            @PathVariable String tenant,
            @PathVariable UUID id,
            @RequestParam long version,
            RedirectAttributes redirect) {
        return desk.withdraw(tenant, kind, id, version, path, redirect);
    }

    @PostMapping("/{id}/restore")
    String restore(
            @PathVariable String tenant,
            @PathVariable UUID id,
            @RequestParam long version,
            RedirectAttributes redirect) {
        return desk.restore(tenant, kind, id, version, redirect);
    }
}
