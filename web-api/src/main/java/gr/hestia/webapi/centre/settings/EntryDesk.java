package gr.hestia.webapi.centre.settings;

import gr.hestia.platform.web.Notice;
import gr.hestia.platform.web.Option;
import gr.hestia.platform.web.Tone;
import gr.hestia.platform.web.failure.ChangedMeanwhile;
import gr.hestia.platform.web.failure.EntityVersion;
import gr.hestia.webapi.centre.Branch;
import gr.hestia.webapi.centre.CalendarEntry;
import gr.hestia.webapi.centre.CalendarKind;
import gr.hestia.webapi.centre.Centre;
import gr.hestia.webapi.centre.Centres;
import gr.hestia.webapi.centre.EntryNotFound;
import gr.hestia.webapi.centre.SaveEntry;
import gr.hestia.webapi.centre.WithdrawEntry;
import gr.hestia.webapi.staff.CurrentMember;
import gr.hestia.webapi.staff.Permission;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the pages of all entries in the calendar do alike. */
@Component
class EntryDesk {

    private final CurrentMember current;
    private final Centres centres;
    private final SaveEntry save;
    private final WithdrawEntry withdraw;

    EntryDesk(CurrentMember current, Centres centres, SaveEntry save, WithdrawEntry withdraw) {
        this.current = current;
        this.centres = centres;
        this.save = save;
        this.withdraw = withdraw;
    }

    /** Lets a coordinator in, and tells the page where it is and which branches there are. */
    void open(String tenant, String path, Model model, Locale locale) {
        current.get().require(Permission.MANAGE_BRANCHES);
        model.addAttribute("calendar", calendar(tenant));
        model.addAttribute("base", calendar(tenant) + path);
        List<Branch> known = centres.read().branches();
        model.addAttribute("branches", options(known, locale));
        model.addAttribute(
                "vans", options(known.stream().filter(Branch::isMobile).toList(), locale));
    }

    private static List<Option> options(List<Branch> branches, Locale locale) {
        return branches.stream()
                .map(branch -> Option.named(
                        branch.id().toString(),
                        "en".equals(locale.getLanguage()) && branch.name().en() != null
                                ? branch.name().en()
                                : branch.name().el()))
                .toList();
    }

    /** @throws EntryNotFound if this centre's calendar has no such entry, or no longer */
    CalendarEntry get(CalendarKind kind, UUID id) {
        Centre centre = centres.read();
        return Stream.of(centre.closures(), centre.stops(), centre.events())
                .<CalendarEntry>flatMap(List::stream)
                .filter(entry -> entry.kind() == kind && entry.id().equals(id) && !entry.withdrawn())
                .findFirst()
                .orElseThrow(EntryNotFound::inThisCentre);
    }

    /** Adds what was typed, or shows it again with what is wrong. */
    String add(String tenant, EntryForm form, BindingResult result, String view, RedirectAttributes redirect) {
        Optional<? extends CalendarEntry> typed =
                read(form, FormIdentity.of(form.getForm(), form.written().toString()), result);
        if (typed.isEmpty()) {
            return view;
        }
        save.add(typed.get());
        Notice.done("centre.settings.entry.added", form.title()).after(redirect);
        return "redirect:" + calendar(tenant);
    }

    /** Changes the entry to what was typed, or shows it again with what is wrong or what somebody else saved first. */
    String change(
            String tenant,
            UUID id,
            EntryForm form,
            BindingResult result,
            String view,
            Function<CalendarEntry, ? extends EntryForm> saved,
            Model model,
            RedirectAttributes redirect) {
        Optional<? extends CalendarEntry> typed = read(form, id, result);
        if (typed.isEmpty()) {
            return view;
        }
        CalendarKind kind = typed.get().kind();
        get(kind, id);
        try {
            save.change(typed.get(), new EntityVersion(form.getVersion()));
        } catch (ChangedMeanwhile elsewhere) {
            CalendarEntry now = get(kind, id);
            Conflict.show(written(form), written(saved.apply(now)), model);
            form.setVersion(now.version());
            return view;
        }
        Notice.done("centre.settings.entry.changed", form.title()).after(redirect);
        return "redirect:" + calendar(tenant);
    }

    /** A branch that is of another centre, or closed meanwhile, is none. */
    private Optional<? extends CalendarEntry> read(EntryForm form, UUID id, BindingResult result) {
        UUID branch = form.getBranch();
        if (branch != null && centres.read().findBranch(branch).isEmpty()) {
            result.rejectValue("branch", "centre.settings.branch.unknown");
        }
        return form.read(id, result);
    }

    /** What was written, with the branch by its name. */
    private Map<String, String> written(EntryForm form) {
        Map<String, String> written = form.written();
        UUID branch = form.getBranch();
        String name = branch == null
                ? ""
                : centres.read()
                        .findBranch(branch)
                        .map(found -> found.name().el())
                        .orElse("");
        written.replaceAll((label, value) -> label.endsWith(".branch") ? name : value);
        return written;
    }

    /** Calls the entry off, which the notice offers to undo. */
    String withdraw(String tenant, CalendarKind kind, UUID id, long version, String path, RedirectAttributes redirect) {
        try {
            withdraw.withdraw(kind, id, new EntityVersion(version));
            Notice.done("centre.settings.entry.removed")
                    .withUndo(calendar(tenant) + path + "/" + id + "/restore?version=" + (version + 1))
                    .after(redirect);
        } catch (ChangedMeanwhile elsewhere) {
            Notice.of(Tone.URGENT, "centre.settings.entry.changed-meanwhile").after(redirect);
        }
        return "redirect:" + calendar(tenant);
    }

    /** Puts the entry back. */
    String restore(String tenant, CalendarKind kind, UUID id, long version, RedirectAttributes redirect) {
        try {
            withdraw.restore(kind, id, new EntityVersion(version));
            Notice.done("centre.settings.entry.restored").after(redirect);
        } catch (ChangedMeanwhile elsewhere) {
            Notice.of(Tone.URGENT, "centre.settings.entry.changed-meanwhile").after(redirect);
        }
        return "redirect:" + calendar(tenant);
    }

    private static String calendar(String tenant) {
        return "/" + tenant + "/settings/calendar";
    }
}
