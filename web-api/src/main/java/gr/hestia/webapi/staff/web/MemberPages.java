package gr.hestia.webapi.staff.web;

import gr.hestia.platform.web.Notice;
import gr.hestia.platform.web.Option;
import gr.hestia.platform.web.Tone;
import gr.hestia.platform.web.failure.ChangedMeanwhile;
import gr.hestia.platform.web.failure.EntityVersion;
import gr.hestia.platform.web.form.EditConflict;
import gr.hestia.webapi.staff.AlreadyAMember;
import gr.hestia.webapi.staff.ChangeMember;
import gr.hestia.webapi.staff.CurrentMember;
import gr.hestia.webapi.staff.InviteMember;
import gr.hestia.webapi.staff.LastCoordinator;
import gr.hestia.webapi.staff.ListMembers;
import gr.hestia.webapi.staff.Permission;
import gr.hestia.webapi.staff.RemoveMember;
import gr.hestia.webapi.staff.StaffMember;
import gr.hestia.webapi.staff.StaffRole;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
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

/** The page on which a coordinator manages who works here. */
@Controller
@RequestMapping("/{tenant}/settings/members")
class MemberPages {

    private final CurrentMember current;
    private final ListMembers members;
    private final InviteMember invite;
    private final ChangeMember change;
    private final RemoveMember remove;
    private final BranchChoices branches;
    private final MessageSource messages;

    MemberPages(
            CurrentMember current,
            ListMembers members,
            InviteMember invite,
            ChangeMember change,
            RemoveMember remove,
            BranchChoices branches,
            MessageSource messages) {
        this.current = current;
        this.members = members;
        this.invite = invite;
        this.change = change;
        this.remove = remove;
        this.branches = branches;
        this.messages = messages;
    }

    @ModelAttribute
    void choices(@PathVariable String tenant, Model model, Locale locale) {
        current.get().require(Permission.MANAGE_MEMBERS);
        model.addAttribute("base", "/" + tenant + "/settings/members");
        model.addAttribute("roles", Option.ofEach(StaffRole.values(), "staff.role"));
        model.addAttribute("branchChoices", branches.list(locale));
    }

    @GetMapping
    String list(Model model, Locale locale) {
        List<Option> known = branches.list(locale);
        model.addAttribute(
                "members",
                members.list().stream()
                        .map(listed -> MemberRow.of(listed, known))
                        .toList());
        return "staff/members";
    }

    @GetMapping("/new")
    String compose(Model model) {
        model.addAttribute("member", new MemberForm());
        return "staff/invite";
    }

    @PostMapping
    String invite(
            @PathVariable String tenant,
            @Valid @ModelAttribute("member") MemberForm form,
            BindingResult result,
            RedirectAttributes redirect,
            Locale locale) {
        refuseStrangers(form, result);
        if (result.hasErrors()) {
            return "staff/invite";
        }
        try {
            invite.invite(
                    form.getEmail(), form.getDisplayName(), Objects.requireNonNull(form.getRole()), form.getBranches());
        } catch (AlreadyAMember taken) {
            result.rejectValue("email", "taken", messages.getMessage("staff.member.email.taken", null, locale));
            return "staff/invite";
        }
        Notice.done("staff.member.invited", form.getDisplayName()).after(redirect);
        return back(tenant);
    }

    @GetMapping("/{id}")
    String edit(@PathVariable UUID id, Model model) {
        model.addAttribute("member", MemberForm.of(members.get(id)));
        return "staff/member";
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable String tenant,
            @PathVariable UUID id,
            @Valid @ModelAttribute("member") MemberForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect,
            Locale locale) {
        refuseStrangers(form, result);
        if (result.hasErrors()) {
            return "staff/member";
        }
        try {
            change.change(
                    id,
                    new EntityVersion(form.getVersion()),
                    Objects.requireNonNull(form.getRole()),
                    form.getBranches());
        } catch (ChangedMeanwhile elsewhere) {
            showConflict(form, members.get(id), model, locale);
            return "staff/member";
        } catch (LastCoordinator last) {
            result.rejectValue("role", "last", messages.getMessage("failure.last-coordinator.detail", null, locale));
            return "staff/member";
        }
        Notice.done("staff.member.changed", form.getDisplayName()).after(redirect);
        return back(tenant);
    }

    @PostMapping("/{id}/remove")
    String remove(
            @PathVariable String tenant,
            @PathVariable UUID id,
            @RequestParam long version,
            RedirectAttributes redirect) {
        String name = members.get(id).displayName();
        try {
            remove.remove(id, new EntityVersion(version));
            Notice.done("staff.member.removed", name).after(redirect);
        } catch (LastCoordinator last) {
            Notice.of(Tone.URGENT, "failure.last-coordinator.detail").after(redirect);
        }
        return back(tenant);
    }

    /** A branch that this centre has not cannot be chosen on the page. */
    private void refuseStrangers(MemberForm form, BindingResult result) {
        if (!branches.ids().containsAll(form.getBranches())) {
            result.rejectValue("branches", "centre.settings.branch.unknown");
        }
    }

    private void showConflict(MemberForm form, StaffMember saved, Model model, Locale locale) {
        model.addAttribute(
                EditConflict.ATTRIBUTE,
                EditConflict.compare()
                        .field(
                                "staff.member.role",
                                role(Objects.requireNonNull(form.getRole()), locale),
                                role(saved.role(), locale))
                        .field(
                                "staff.member.branches",
                                branches.names(form.getBranches(), locale),
                                branches.names(saved.branches(), locale))
                        .savedBy(null, null));
        form.setVersion(saved.version());
    }

    private String role(StaffRole role, Locale locale) {
        return messages.getMessage("staff.role." + role.name().toLowerCase(Locale.ROOT), null, locale);
    }

    private static String back(String tenant) {
        return "redirect:/" + tenant + "/settings/members";
    }
}
