package gr.hestia.admin.onboarding.wizard;

import gr.hestia.admin.api.PageAsked;
import gr.hestia.admin.municipality.Municipality;
import gr.hestia.admin.onboarding.ListMunicipalities;
import gr.hestia.admin.onboarding.MunicipalityStatus;
import gr.hestia.admin.region.Officer;
import gr.hestia.platform.web.Option;
import gr.hestia.platform.web.form.UnreadableText;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Where an onboarding begins: a municipality is picked, or a manifest is brought. */
@Controller
@RequestMapping("/onboard")
class BeginPages {

    private static final PageAsked ALL = PageAsked.of(1, 500);

    private final ListMunicipalities municipalities;
    private final BeginDraft begin;
    private final Drafts drafts;
    private final MessageSource messages;

    BeginPages(ListMunicipalities municipalities, BeginDraft begin, Drafts drafts, MessageSource messages) {
        this.municipalities = municipalities;
        this.begin = begin;
        this.drafts = drafts;
        this.messages = messages;
    }

    @GetMapping
    String choose(@RequestParam(defaultValue = "") String municipality, Model model, Locale locale) {
        show(municipality, model, locale);
        return "wizard/begin";
    }

    @PostMapping
    String pick(@RequestParam(defaultValue = "") String municipality, Model model, Locale locale, HttpSession session) {
        Municipality picked = free().stream()
                .filter(each -> each.key().equals(municipality))
                .findFirst()
                .orElse(null);
        if (picked == null) {
            model.addAttribute("pickError", messages.getMessage("wizard.begin.pick.error", null, locale));
            show(municipality, model, locale);
            return "wizard/begin";
        }
        Draft draft = begin.of(picked);
        drafts.keep(session, draft);
        return "redirect:/onboard/" + draft.id() + "/" + WizardStep.CENTRE.slug();
    }

    @PostMapping("/manifest")
    String bring(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String text,
            Model model,
            Locale locale,
            HttpSession session)
            throws IOException {
        try {
            String brought = file == null || file.isEmpty() ? text : ReadManifest.text(file.getBytes());
            model.addAttribute("text", brought);
            Draft draft = Draft.of(ReadManifest.tree(brought));
            drafts.keep(session, draft);
            return "redirect:/onboard/" + draft.id() + "/" + WizardStep.COORDINATOR.slug();
        } catch (UnreadableText unreadable) {
            model.addAttribute(
                    "textError",
                    messages.getMessage(
                            unreadable.messageKey(), unreadable.arguments().toArray(), locale));
            show("", model, locale);
            return "wizard/begin";
        }
    }

    private void show(String municipality, Model model, Locale locale) {
        model.addAttribute("municipality", municipality);
        model.addAttribute(
                "municipalities",
                free().stream()
                        .map(each -> Option.named(each.key(), each.name(locale.getLanguage())))
                        .toList());
    }

    /** The municipalities of the officer's that have neither a centre nor an onboarding. */
    private List<Municipality> free() {
        return municipalities.list(Officer.signedIn().jurisdiction(), "", ALL).entries().stream()
                .filter(each -> each.tenantState() == null && each.run() == null)
                .map(MunicipalityStatus::municipality)
                .toList();
    }
}
