package gr.hestia.webapi.beneficiary.web;

import gr.hestia.platform.web.Notice;
import gr.hestia.webapi.beneficiary.Afm;
import gr.hestia.webapi.beneficiary.Amka;
import gr.hestia.webapi.beneficiary.BeneficiaryFile;
import gr.hestia.webapi.beneficiary.FileDetails;
import gr.hestia.webapi.beneficiary.KeyUsedForAnother;
import gr.hestia.webapi.beneficiary.LikelyDuplicates;
import gr.hestia.webapi.beneficiary.Phone;
import gr.hestia.webapi.beneficiary.RecentSearches;
import gr.hestia.webapi.beneficiary.RegisterBeneficiary;
import gr.hestia.webapi.beneficiary.RegisterBeneficiary.Registration;
import gr.hestia.webapi.staff.CurrentMember;
import gr.hestia.webapi.staff.Member;
import gr.hestia.webapi.staff.Permission;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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

/** Registering a person. A search that found nobody has begun the form already. */
@Controller
@RequestMapping("/{tenant}/files")
class RegistrationPages {

    private static final String VIEW = "beneficiary/register";

    private final CurrentMember current;
    private final RegisterBeneficiary register;
    private final RecentSearches searches;
    private final FileFormReader reader;
    private final FormChoices choices;

    RegistrationPages(
            CurrentMember current,
            RegisterBeneficiary register,
            RecentSearches searches,
            FileFormReader reader,
            FormChoices choices) {
        this.current = current;
        this.register = register;
        this.searches = searches;
        this.reader = reader;
        this.choices = choices;
    }

    @GetMapping("/new")
    String begin(@PathVariable String tenant, @RequestParam @Nullable UUID search, Model model, Locale locale) {
        Member by = current.get();
        by.require(Permission.EDIT_FILES);
        FileForm form = FileForms.empty();
        Optional.ofNullable(search).flatMap(id -> searches.find(by, id)).ifPresent(asked -> prefill(form, asked));
        choices.likelyBranch(by).ifPresent(branch -> form.setBranch(branch.toString()));
        model.addAttribute("form", form);
        return show(tenant, by, form, model, locale);
    }

    @PostMapping
    String register(
            @PathVariable String tenant,
            @ModelAttribute("form") FileForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response,
            Locale locale) {
        Member by = current.get();
        TypedText typed = new TypedText(errors);
        UUID branch = typed.id("branch", form.getBranch());
        UUID key = typed.id("form", form.getForm());
        Optional<FileDetails> details = reader.read(form, errors);
        if (details.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(tenant, by, form, model, locale);
        }
        try {
            BeneficiaryFile file =
                    register.register(by, new Registration(key, branch, details.get(), form.isConfirmedDistinct()));
            Notice.done("beneficiary.registered", file.number()).after(redirect);
            return "redirect:/" + tenant + "/files/" + file.id();
        } catch (KeyUsedForAnother sentBefore) {
            errors.reject("beneficiary.wrong.used");
            form.setForm(UUID.randomUUID().toString());
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(tenant, by, form, model, locale);
        } catch (LikelyDuplicates duplicates) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("candidates", CandidateView.of(duplicates));
            return show(tenant, by, form, model, locale);
        }
    }

    private String show(String tenant, Member by, FileForm form, Model model, Locale locale) {
        model.addAttribute("base", "/" + tenant);
        choices.addTo(model, by, form, locale);
        return VIEW;
    }

    /** Puts what was searched for into the field that it is for; of names, Greek lists write the family name first. */
    private static void prefill(FileForm form, String asked) {
        if (Amka.find(asked).isPresent()) {
            form.getPapers().setAmka(asked);
        } else if (Afm.find(asked).isPresent()) {
            form.getPapers().setAfm(asked);
        } else if (Phone.find(asked).isPresent()) {
            form.getContact().getPhones().add(asked);
        } else if (asked.codePoints().anyMatch(Character::isLetter)) {
            String[] names = asked.split("\\s+", 2);
            form.getName().setFamily(capital(names[0]));
            form.getName().setGiven(names.length > 1 ? capital(names[1]) : null);
        }
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.of("el", "GR")) + name.substring(1);
    }
}
