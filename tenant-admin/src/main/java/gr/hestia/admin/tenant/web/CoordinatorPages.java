package gr.hestia.admin.tenant.web;

import gr.hestia.admin.region.Officer;
import gr.hestia.admin.tenant.AppointCoordinator;
import gr.hestia.admin.tenant.AppointCoordinator.Coordinators;
import gr.hestia.admin.tenant.TenantInOtherState;
import gr.hestia.platform.web.Notice;
import gr.hestia.platform.web.Tone;
import jakarta.validation.Valid;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Inviting somebody to coordinate a centre that is already active. */
@Controller
@RequestMapping("/tenants/{slug}/coordinators")
class CoordinatorPages {

    private final AppointCoordinator appoint;

    CoordinatorPages(AppointCoordinator appoint) {
        this.appoint = appoint;
    }

    @GetMapping
    String show(@PathVariable String slug, Model model, Locale locale) {
        Coordinators coordinators = look(slug, model, locale);
        CoordinatorForm form = new CoordinatorForm();
        form.setWithdrawUnused(coordinators.entered() == 0);
        model.addAttribute(form);
        return "tenant/coordinator";
    }

    @PostMapping
    String appoint(
            @PathVariable String slug,
            @Valid @ModelAttribute CoordinatorForm form,
            BindingResult result,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        if (result.hasErrors()) {
            look(slug, model, locale);
            return "tenant/coordinator";
        }
        try {
            appoint.appoint(Officer.signedIn(), slug, form.appointment());
            Notice.done("tenant.coordinator.invited").after(redirect);
        } catch (TenantInOtherState overtaken) {
            Notice.of(Tone.WAITING, "tenant.page.overtaken").after(redirect);
        }
        return "redirect:/tenants/" + slug;
    }

    private Coordinators look(String slug, Model model, Locale locale) {
        Coordinators coordinators = appoint.count(Officer.signedIn(), slug);
        model.addAttribute("tenant", TenantPage.of(coordinators.tenant(), locale.getLanguage()));
        model.addAttribute("coordinators", coordinators);
        return coordinators;
    }
}
