package gr.hestia.webapi.centre.settings;

import gr.hestia.webapi.centre.CalendarKind;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The pages on which a coordinator keeps events. */
@Controller
@RequestMapping(EntryPages.CALENDAR + EventPages.PATH)
class EventPages extends EntryPages<EventForm> {

    static final String PATH = "/events";

    EventPages(EntryDesk desk) {
        super(desk, CalendarKind.EVENT, PATH, "centre/settings/event", EventForm::new, EventForm::of);
    }
}
