package gr.hestia.webapi.centre.settings;

import gr.hestia.webapi.centre.CalendarKind;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The pages on which a coordinator keeps the rounds of the mobile unit. */
@Controller
@RequestMapping(EntryPages.CALENDAR + StopPages.PATH)
class StopPages extends EntryPages<StopForm> {

    static final String PATH = "/stops";

    StopPages(EntryDesk desk) {
        super(desk, CalendarKind.STOP, PATH, "centre/settings/stop", StopForm::new, StopForm::of);
    }
}
