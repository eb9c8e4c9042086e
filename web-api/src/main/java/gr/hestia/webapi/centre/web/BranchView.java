package gr.hestia.webapi.centre.web;

import gr.hestia.platform.web.language.Words;
import gr.hestia.webapi.centre.Area;
import gr.hestia.webapi.centre.Branch;
import gr.hestia.webapi.centre.calendar.Opening;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A branch as a card.
 *
 * @param kind what sort of branch it is, in words; null where there are none or the name says it
 * @param core whether it is the centre itself, which the page's head tells of
 * @param hours its usual week, a line for days that are alike; none if it is not known
 * @param serves whom it serves beyond what goes without saying, a sentence each
 */
record BranchView(
        Words name,
        @Nullable String kind,
        boolean core,
        @Nullable Words description,
        @Nullable OpenView open,
        ContactView contact,
        List<String> hours,
        @Nullable Words hoursNote,
        boolean byAppointment,
        List<String> serves) {

    private static final Pattern KEY = Pattern.compile("[a-z0-9-]+");

    static BranchView of(Branch branch, Opening opening, LocalDateTime now, Area area, Wording wording) {
        Words name = wording.words(branch.name());
        @Nullable String kind = kind(branch.kind(), wording);
        return new BranchView(
                name,
                name.text().equalsIgnoreCase(kind) ? null : kind,
                branch.isCore(),
                wording.find(branch.description()),
                opening.isKnown() ? OpenView.of(opening.at(now), now.toLocalDate(), wording) : null,
                ContactView.of(branch.contact(), wording),
                HoursView.brief(HoursView.of(opening, now.toLocalDate(), wording)),
                wording.find(branch.hoursNote()),
                Boolean.TRUE.equals(branch.byAppointment()),
                CatchmentWords.of(branch.catchment(), area, wording));
    }

    /** A kind that is not of the platform's list is in the centre's own words, unless it is a mere key. */
    private static @Nullable String kind(String kind, Wording wording) {
        String known = wording.findMessage("centre.kind", kind);
        return known != null || KEY.matcher(kind).matches() ? known : kind;
    }
}
