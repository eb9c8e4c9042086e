package gr.hestia.webapi.centre.web;

import gr.hestia.platform.web.language.Words;
import gr.hestia.webapi.centre.web.AxisView.ServiceView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A centre's public page. What is null or empty nobody has said, and the page leaves it out.
 *
 * @param name as the centre calls itself
 * @param inOtherWords what the name says, for readers who cannot read it; or null
 * @param where municipality, regional unit and region
 * @param planned whether it does not receive people yet
 * @param free whether all services are free
 * @param open whether its core is open now
 * @param hours the core's usual week
 * @param alone services that belong to no axis
 * @param byPriority whether the groups stand in order of priority
 * @param serves whom the core serves beyond what goes without saying, a sentence each
 * @param branches as cards; none where the core is the only one
 * @param mobile whether it has a mobile unit
 * @param month its calendar; null for a centre that does not receive people yet
 * @param structuredData the same for machines: schema.org as JSON, safe inside a script element
 */
record CentreView(
        Words name,
        @Nullable String inOtherWords,
        String where,
        boolean planned,
        boolean free,
        @Nullable OpenView open,
        ContactView contact,
        List<HoursView> hours,
        @Nullable Words hoursNote,
        boolean byAppointment,
        @Nullable Words closuresNote,
        List<AxisView> axes,
        List<ServiceView> alone,
        List<GroupView> groups,
        boolean byPriority,
        List<String> serves,
        List<BranchView> branches,
        boolean mobile,
        List<StopView> stops,
        @Nullable MonthView month,
        List<ActView> acts,
        List<LawView> laws,
        List<TextView> texts,
        List<LinkView> links,
        List<PositionView> positions,
        @Nullable Words staffNote,
        @Nullable Words operator,
        @Nullable Words supervisor,
        @Nullable String since,
        String source,
        String canonical,
        String structuredData) {

    /** People that the centre is there for. */
    record GroupView(Words name, @Nullable Words note) {}

    /** A law that the centre stands on. */
    record LawView(
            Words citation, @Nullable Words note, @Nullable String url) {}

    /** What the centre says of itself, in paragraphs. */
    record TextView(@Nullable Words title, List<Words> paragraphs) {}

    /** A page elsewhere. */
    record LinkView(String url, Words title) {}

    /** A post. */
    record PositionView(Words title, @Nullable Integer count, boolean coordinator, List<String> more) {}

    /** Whether there is anything on services. */
    public boolean hasServices() {
        return !axes.isEmpty() || !alone.isEmpty();
    }

    /** Whether there is anything on who runs it and who works there. */
    public boolean hasPeople() {
        return !positions.isEmpty() || staffNote != null || operator != null || supervisor != null || since != null;
    }
}
