package gr.hestia.webapi.staff.web;

import gr.hestia.platform.identity.SignedInUser;
import gr.hestia.platform.tenancy.Tenant;
import gr.hestia.platform.tenancy.TenantFilter;
import gr.hestia.platform.tenancy.TenantRegistry;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The way from a login to one's own centre, and what a person sees who has none. */
@Controller
class AccessPages {

    private final TenantRegistry tenants;

    AccessPages(TenantRegistry tenants) {
        this.tenants = tenants;
    }

    /** The one centre of the person, a choice of several, or whom to ask. */
    @GetMapping("/access")
    String access(@RequestParam @Nullable String choose, Model model, Locale locale) {
        SignedInUser user = SignedInUser.find().orElseThrow();
        List<Tenant> own = tenants.listByOrganizations(user.organizations());
        if (own.size() == 1 && choose == null) {
            return "redirect:/" + own.getFirst().slug() + "/desk";
        }
        describe(user, own, model, locale);
        return own.isEmpty() ? "staff/denied" : "staff/choose";
    }

    /** Whatever was asked for, by whatever method, the answer is whom to ask. */
    @RequestMapping("/access/denied")
    @ResponseStatus(HttpStatus.FORBIDDEN)
    String denied(HttpServletRequest request, Model model, Locale locale) {
        SignedInUser.find()
                .ifPresent(user -> describe(user, tenants.listByOrganizations(user.organizations()), model, locale));
        TenantFilter.tenantOf(request).ifPresent(tenant -> model.addAttribute("asked", Choice.of(tenant, locale)));
        return "staff/denied";
    }

    private static void describe(SignedInUser user, List<Tenant> own, Model model, Locale locale) {
        model.addAttribute("account", user.email() == null ? user.name() : user.email());
        model.addAttribute(
                "choices", own.stream().map(tenant -> Choice.of(tenant, locale)).toList());
    }

    /**
     * A centre to go to.
     *
     * @param slug its place in addresses
     * @param name in the reader's language
     */
    record Choice(String slug, String name) {
        static Choice of(Tenant tenant, Locale locale) {
            return new Choice(tenant.slug(), tenant.name(locale.getLanguage()));
        }
    }
}
