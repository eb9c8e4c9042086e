package gr.hestia.webapi.centre.settings;

import gr.hestia.platform.web.Notice;
import gr.hestia.platform.web.Option;
import gr.hestia.platform.web.Tone;
import gr.hestia.platform.web.failure.ChangedMeanwhile;
import gr.hestia.platform.web.failure.EntityVersion;
import gr.hestia.webapi.centre.Branch;
import gr.hestia.webapi.centre.CloseBranch;
import gr.hestia.webapi.centre.KeptBranch;
import gr.hestia.webapi.centre.LastBranch;
import gr.hestia.webapi.centre.ListBranches;
import gr.hestia.webapi.centre.SaveBranch;
import gr.hestia.webapi.staff.CurrentMember;
import gr.hestia.webapi.staff.Permission;
import jakarta.validation.Valid;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
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

/** The pages on which a coordinator keeps the branches. */
@Controller
@RequestMapping("/{tenant}/settings/branches")
class BranchPages {

    private static final List<Option> APPOINTMENT = List.of(
            Option.worded("true", "centre.settings.branch.appointment.yes"),
            Option.worded("false", "centre.settings.branch.appointment.no"));

    private final CurrentMember current;
    private final ListBranches branches;
    private final SaveBranch save;
    private final CloseBranch close;
    private final Municipalities municipalities;
    private final MessageSource messages;

    BranchPages(
            CurrentMember current,
            ListBranches branches,
            SaveBranch save,
            CloseBranch close,
            Municipalities municipalities,
            MessageSource messages) {
        this.current = current;
        this.branches = branches;
        this.save = save;
        this.close = close;
        this.municipalities = municipalities;
        this.messages = messages;
    }

    @ModelAttribute
    void surroundings(@PathVariable String tenant, Model model, Locale locale) {
        current.get().require(Permission.MANAGE_BRANCHES);
        model.addAttribute("base", "/" + tenant + "/settings/branches");
        model.addAttribute("kinds", BranchKinds.options());
        model.addAttribute("week", List.of(DayOfWeek.values()));
        model.addAttribute("appointment", APPOINTMENT);
        model.addAttribute("municipalities", municipalities.options(locale));
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute(
                "branches", branches.list().stream().map(BranchRow::of).toList());
        return "centre/settings/branches";
    }

    @GetMapping("/new")
    String compose(Model model) {
        return show(new BranchForm(), null, model);
    }

    @PostMapping
    String add(
            @PathVariable String tenant,
            @Valid @ModelAttribute("branch") BranchForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        String kind = kind(form, result);
        UUID id = FormIdentity.of(form.getForm(), kind + form.written(municipalities.names()));
        Optional<Branch> typed = new BranchFormReader(form, result, municipalities.names()).read(id, kind, List.of());
        if (typed.isEmpty()) {
            return show(form, null, model);
        }
        save.add(typed.get());
        return done(tenant, "centre.settings.branch.added", form, redirect);
    }

    @GetMapping("/{id}")
    String edit(@PathVariable UUID id, Model model) {
        KeptBranch kept = branches.get(id);
        return show(BranchForm.of(kept), kept, model);
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable String tenant,
            @PathVariable UUID id,
            @Valid @ModelAttribute("branch") BranchForm form,
            BindingResult result,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        KeptBranch kept = branches.get(id);
        Branch before = kept.branch();
        Optional<Branch> typed = new BranchFormReader(form, result, municipalities.names())
                .read(
                        id,
                        before.kind(),
                        before.hours().stream().filter(TypedHours::isOfASeason).toList());
        if (typed.isEmpty()) {
            return show(form, kept, model);
        }
        try {
            save.change(typed.get(), new EntityVersion(form.getVersion()));
        } catch (ChangedMeanwhile elsewhere) {
            KeptBranch saved = branches.get(id);
            Conflict.show(written(form, locale), written(BranchForm.of(saved), locale), model);
            form.setVersion(saved.version());
            return show(form, saved, model);
        }
        return done(tenant, "centre.settings.branch.changed", form, redirect);
    }

    @PostMapping("/{id}/close")
    String close(
            @PathVariable String tenant,
            @PathVariable UUID id,
            @RequestParam long version,
            RedirectAttributes redirect) {
        String name = branches.get(id).branch().name().el();
        try {
            close.close(id, new EntityVersion(version));
            Notice.done("centre.settings.branch.closed", name).after(redirect);
        } catch (LastBranch last) {
            Notice.of(Tone.URGENT, "failure.last-branch.detail").after(redirect);
        } catch (ChangedMeanwhile elsewhere) {
            Notice.of(Tone.URGENT, "centre.settings.changed-meanwhile", name).after(redirect);
        }
        return back(tenant);
    }

    @PostMapping("/{id}/reopen")
    String reopen(
            @PathVariable String tenant,
            @PathVariable UUID id,
            @RequestParam long version,
            RedirectAttributes redirect) {
        String name = branches.get(id).branch().name().el();
        try {
            close.reopen(id, new EntityVersion(version));
            Notice.done("centre.settings.branch.reopened", name).after(redirect);
        } catch (ChangedMeanwhile elsewhere) {
            Notice.of(Tone.URGENT, "centre.settings.changed-meanwhile", name).after(redirect);
        }
        return back(tenant);
    }

    private Map<String, String> written(BranchForm form, Locale locale) {
        Map<String, String> written = form.written(municipalities.names());
        written.computeIfPresent(
                BranchForm.APPOINTMENT,
                (label, words) -> words.isEmpty() ? words : messages.getMessage(words, null, locale));
        return written;
    }

    /** The kind that was chosen, or typed where none of those known fits. */
    private static String kind(BranchForm form, BindingResult result) {
        if (form.getKind().equals(BranchKinds.OTHER)) {
            if (form.getOtherKind().isBlank()) {
                result.rejectValue("otherKind", "centre.settings.branch.kind.missing");
            }
            return form.getOtherKind().strip();
        }
        if (!BranchKinds.isKnown(form.getKind())) {
            result.rejectValue("kind", "centre.settings.branch.kind.missing");
        }
        return form.getKind();
    }

    private static String show(BranchForm form, @Nullable KeptBranch kept, Model model) {
        model.addAttribute("branch", form.withRoom());
        if (kept != null) {
            model.addAttribute("kept", BranchRow.of(kept));
            model.addAttribute("seasonal", kept.branch().hours().stream().anyMatch(TypedHours::isOfASeason));
        }
        return "centre/settings/branch";
    }

    private static String done(String tenant, String message, BranchForm form, RedirectAttributes redirect) {
        Notice.done(message, form.getName().getEl()).after(redirect);
        return back(tenant);
    }

    private static String back(String tenant) {
        return "redirect:/" + tenant + "/settings/branches";
    }
}
