package gr.hestia.admin.tenant.web;

import gr.hestia.admin.act.ActLine;
import gr.hestia.admin.act.ControlActs;
import gr.hestia.admin.api.PageAsked;
import gr.hestia.admin.region.Officer;
import gr.hestia.admin.tenant.ResumeTenant;
import gr.hestia.admin.tenant.SuspendTenant;
import gr.hestia.admin.tenant.TenantEntry;
import gr.hestia.admin.tenant.TenantInOtherState;
import gr.hestia.admin.tenant.TenantList;
import gr.hestia.platform.web.Notice;
import gr.hestia.platform.web.Tone;
import gr.hestia.platform.web.failure.ChangedMeanwhile;
import gr.hestia.platform.web.failure.EntityVersion;
import jakarta.validation.Valid;
import java.util.Locale;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A tenant's page: where it stands, what was done to it, and suspending and resuming it. */
@Controller
@RequestMapping("/tenants/{slug}")
class TenantPages {

    private static final PageAsked LATEST = PageAsked.of(1, 20);

    private final TenantList tenants;
    private final SuspendTenant suspend;
    private final ResumeTenant resume;
    private final ControlActs acts;

    TenantPages(TenantList tenants, SuspendTenant suspend, ResumeTenant resume, ControlActs acts) {
        this.tenants = tenants;
        this.suspend = suspend;
        this.resume = resume;
        this.acts = acts;
    }

    @GetMapping
    String show(@PathVariable String slug, Model model, Locale locale) {
        TenantEntry tenant = look(slug, model, locale);
        ReasonForm form = new ReasonForm();
        form.setVersion(tenant.version());
        model.addAttribute("turn", form);
        return "tenant/show";
    }

    @PostMapping("/suspend")
    String suspend(
            @PathVariable String slug,
            @Valid @ModelAttribute("turn") ReasonForm form,
            BindingResult result,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        return turn(slug, form, result, model, locale, redirect, "tenant.page.suspended", suspend::suspend);
    }

    @PostMapping("/resume")
    String resume(
            @PathVariable String slug,
            @Valid @ModelAttribute("turn") ReasonForm form,
            BindingResult result,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        return turn(slug, form, result, model, locale, redirect, "tenant.page.resumed", resume::resume);
    }

    private TenantEntry look(String slug, Model model, Locale locale) {
        Officer officer = Officer.signedIn();
        TenantEntry tenant = tenants.get(officer.jurisdiction(), slug);
        var log = acts.list(officer.jurisdiction(), tenant.id().value(), LATEST);
        model.addAttribute("tenant", TenantPage.of(tenant, locale.getLanguage()));
        model.addAttribute(
                "acts",
                log.entries().stream().map(act -> ActLine.of(act, officer)).toList());
        model.addAttribute("more", log.total() > log.entries().size());
        return tenant;
    }

    /** What suspending and resuming are alike. */
    private interface Turning {
        TenantEntry turn(Officer officer, String slug, EntityVersion seen, String reason);
    }

    /** Whoever was overtaken sees the tenant as it stands now, and is told. */
    private String turn(
            String slug,
            ReasonForm form,
            BindingResult result,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            String done,
            Turning turning) {
        if (result.hasErrors()) {
            look(slug, model, locale);
            return "tenant/show";
        }
        try {
            turning.turn(
                    Officer.signedIn(),
                    slug,
                    new EntityVersion(form.getVersion()),
                    form.getReason().strip());
            Notice.done(done).after(redirect);
        } catch (ChangedMeanwhile | TenantInOtherState | OptimisticLockingFailureException overtaken) {
            Notice.of(Tone.WAITING, "tenant.page.overtaken").after(redirect);
        }
        return "redirect:/tenants/" + slug;
    }
}
