package gr.hestia.webapi.centre.web;

import gr.hestia.platform.web.language.Language;
import gr.hestia.platform.web.language.Words;
import gr.hestia.webapi.centre.Branch;
import gr.hestia.webapi.centre.Centre;
import gr.hestia.webapi.centre.CentreLink;
import gr.hestia.webapi.centre.CentreText;
import gr.hestia.webapi.centre.Contact;
import gr.hestia.webapi.centre.Source;
import gr.hestia.webapi.centre.StaffPosition;
import gr.hestia.webapi.centre.calendar.DaysOff;
import gr.hestia.webapi.centre.calendar.Opening;
import gr.hestia.webapi.centre.calendar.OpeningState;
import gr.hestia.webapi.centre.calendar.StateHolidays;
import gr.hestia.webapi.centre.web.CentreView.GroupView;
import gr.hestia.webapi.centre.web.CentreView.LawView;
import gr.hestia.webapi.centre.web.CentreView.LinkView;
import gr.hestia.webapi.centre.web.CentreView.PositionView;
import gr.hestia.webapi.centre.web.CentreView.TextView;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes a centre's public page for one reader at one moment. */
final class CentrePage {

    /** Stops that are listed; the calendar feed has them all. */
    private static final int STOPS = 10;

    private static final int YEAR_ONLY = 4;
    private static final int YEAR_AND_MONTH = 7;

    private final Centre centre;
    private final Wording wording;
    private final LocalDateTime now;
    private final ZoneId zone;
    private final DaysOff daysOff;

    /** @param now local time in Greece, of the zone given */
    CentrePage(Centre centre, StateHolidays holidays, Wording wording, LocalDateTime now, ZoneId zone) {
        this.centre = centre;
        this.wording = wording;
        this.now = now;
        this.zone = zone;
        this.daysOff = new DaysOff(centre, holidays);
    }

    /**
     * The page.
     *
     * @param month what the calendar shows
     * @param address the page's own address, in which there is no query
     */
    CentreView write(YearMonth month, String address, StructuredData machines) {
        @Nullable Branch core = centre.core().orElse(null);
        @Nullable Opening opening = core == null ? null : new Opening(core, daysOff);
        Contact contact = core == null ? centre.contact() : ContactView.merged(core.contact(), centre.contact());
        boolean english = wording.language() == Language.ENGLISH;
        String canonical = english ? address + "?lang=en" : address;
        return new CentreView(
                wording.words(centre.name()),
                english && centre.name().en() == null
                        ? wording.message(
                                "centre.generic", wording.plain(centre.area().municipality()))
                        : null,
                where(),
                centre.planned(),
                Boolean.TRUE.equals(centre.freeOfCharge()),
                opening == null || centre.planned() ? null : open(opening),
                ContactView.of(contact, wording),
                opening == null ? List.of() : HoursView.of(opening, now.toLocalDate(), wording),
                core == null ? null : wording.find(core.hoursNote()),
                core != null && Boolean.TRUE.equals(core.byAppointment()),
                wording.find(centre.closuresNote()),
                AxisView.of(centre, wording),
                AxisView.alone(centre, wording),
                centre.groups().stream()
                        .map(group -> new GroupView(wording.words(group.name()), wording.find(group.note())))
                        .toList(),
                centre.groupsByPriority(),
                core == null ? List.of() : CatchmentWords.of(core.catchment(), centre.area(), wording),
                branches(),
                centre.branches().stream().anyMatch(Branch::isMobile),
                stops(),
                centre.planned() ? null : new MonthPage(centre, daysOff, wording, now.toLocalDate(), zone).of(month),
                acts(),
                centre.legalBasis().stream()
                        .map(law -> new LawView(wording.words(law.citation()), wording.find(law.note()), law.url()))
                        .toList(),
                centre.texts().stream().map(this::text).toList(),
                centre.links().stream().map(this::link).toList(),
                centre.staff().stream().map(this::position).toList(),
                wording.find(centre.staffNote()),
                wording.find(centre.operator().name()),
                wording.find(centre.operator().supervisor()),
                since(),
                source(centre.source()),
                canonical,
                machines.of(centre, wording, canonical));
    }

    private String where() {
        return wording.message(
                "centre.where",
                wording.plain(centre.area().municipality()),
                wording.plain(centre.area().regionalUnit()),
                wording.plain(centre.area().region()));
    }

    private @Nullable OpenView open(Opening opening) {
        OpeningState state = opening.at(now);
        return OpenView.of(state, now.toLocalDate(), wording);
    }

    private PositionView position(StaffPosition post) {
        List<String> more = new ArrayList<>();
        if (post.contract() != null) {
            Optional.ofNullable(wording.findMessage("centre.contract", post.contract()))
                    .ifPresent(more::add);
        }
        if (post.branch() != null) {
            centre.findBranch(post.branch())
                    .map(branch -> wording.plain(branch.name()))
                    .ifPresent(more::add);
        }
        return new PositionView(wording.words(post.title()), post.headCount(), post.coordinator(), more);
    }

    private List<BranchView> branches() {
        if (centre.branches().size() < 2) {
            return List.of();
        }
        return centre.branches().stream()
                .map(branch -> BranchView.of(branch, new Opening(branch, daysOff), now, centre.area(), wording))
                .toList();
    }

    private List<StopView> stops() {
        return centre.stops().stream()
                .filter(stop -> !stop.withdrawn() && centre.inService(stop.branch()))
                .filter(stop -> !stop.day().isBefore(now.toLocalDate()))
                .limit(STOPS)
                .map(stop -> StopView.of(stop, wording))
                .toList();
    }

    /** The newest act first: it is the one that pays today. */
    private List<ActView> acts() {
        return centre.acts().reversed().stream()
                .map(act -> ActView.of(act, wording))
                .toList();
    }

    private TextView text(CentreText text) {
        Words body = wording.words(text.body());
        return new TextView(
                wording.find(text.title()),
                Wording.paragraphs(body.text()).stream()
                        .map(paragraph -> new Words(paragraph, body.lang()))
                        .toList());
    }

    private LinkView link(CentreLink link) {
        @Nullable String kind = wording.findMessage("centre.link", link.kind());
        if (link.title() != null) {
            return new LinkView(link.url(), wording.words(link.title()));
        }
        return new LinkView(link.url(), Words.own(kind == null ? link.url() : kind));
    }

    private @Nullable String since() {
        String since = centre.since();
        if (since == null || since.length() == YEAR_ONLY) {
            return since;
        }
        return since.length() == YEAR_AND_MONTH
                ? wording.formats().month(YearMonth.parse(since))
                : wording.formats().date(LocalDate.parse(since));
    }

    private String source(Source source) {
        List<String> parts = new ArrayList<>(List.of(wording.message("centre.source.title", source.title())));
        if (source.publisher() != null) {
            parts.add(source.publisher());
        }
        if (source.published() != null) {
            parts.add(wording.formats().date(source.published()));
        }
        if (source.changed() != null) {
            parts.add(wording.message("centre.source.changed", wording.formats().date(source.changed())));
        }
        return String.join(", ", parts);
    }
}
