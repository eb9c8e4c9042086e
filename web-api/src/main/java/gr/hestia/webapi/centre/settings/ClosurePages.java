package gr.hestia.webapi.centre.settings;

import gr.hestia.platform.web.Option;
import gr.hestia.webapi.centre.CalendarKind;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** The pages on which a coordinator keeps days off. */
@Controller
@RequestMapping(EntryPages.CALENDAR + ClosurePages.PATH)
class ClosurePages extends EntryPages<ClosureForm> {

    static final String PATH = "/closures";

    ClosurePages(EntryDesk desk) {
        super(desk, CalendarKind.CLOSURE, PATH, "centre/settings/closure", ClosureForm::new, ClosureForm::of);
    }

    @ModelAttribute("rules")
    List<Option> rules() {
        return Option.ofEach(ClosureForm.Rule.values(), "centre.settings.closure.rule");
    }
}
