package gr.hestia.webapi.visit.web;

import gr.hestia.platform.web.Notice;
import gr.hestia.platform.web.failure.InvalidInput;
import gr.hestia.platform.web.form.EditConflict;
import gr.hestia.webapi.staff.CurrentMember;
import gr.hestia.webapi.staff.Member;
import gr.hestia.webapi.staff.Permission;
import gr.hestia.webapi.visit.EditVisit;
import gr.hestia.webapi.visit.ListVisits;
import gr.hestia.webapi.visit.VisitChangedMeanwhile;
import gr.hestia.webapi.visit.VisitDetails;
import gr.hestia.webapi.visit.VisitEntry;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Correcting a visit. */
@Controller
@RequestMapping("/{tenant}/visits/{id}/edit")
class EditVisitPages {

    private static final String VIEW = "visit/edit";

    private final CurrentMember current;
    private final ListVisits list;
    private final EditVisit edit;
    private final VisitFormReader reader;
    private final VisitChoices choices;
    private final VisitComparison comparison;

    EditVisitPages(
            CurrentMember current,
            ListVisits list,
            EditVisit edit,
            VisitFormReader reader,
            VisitChoices choices,
            VisitComparison comparison) {
        this.current = current;
        this.list = list;
        this.edit = edit;
        this.reader = reader;
        this.choices = choices;
        this.comparison = comparison;
    }

    @GetMapping
    String begin(@PathVariable String tenant, @PathVariable UUID id, Model model, Locale locale) {
        Member by = current.get();
        by.require(Permission.LOG_VISITS);
        VisitEntry visit = list.get(by, id, locale);
        VisitForm form = VisitForms.of(visit.details(), visit.version());
        model.addAttribute(VisitSection.FORM, form);
        return show(tenant, by, visit, form, model, locale);
    }

    @PostMapping
    String save(
            @PathVariable String tenant,
            @PathVariable UUID id,
            @ModelAttribute(VisitSection.FORM) VisitForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response,
            Locale locale) {
        Member by = current.get();
        VisitEntry visit = list.get(by, id, locale);
        Optional<VisitDetails> details = reader.read(form, visit.details().services(), errors);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        if (details.isPresent()) {
            try {
                edit.edit(by, id, form.getVersion(), details.get());
                Notice.done("visit.edited").after(redirect);
                return "redirect:/" + tenant + "/files/" + visit.beneficiary().id();
            } catch (InvalidInput invalid) {
                VisitFormReader.show(invalid, errors);
            } catch (VisitChangedMeanwhile elsewhere) {
                response.setStatus(HttpStatus.CONFLICT.value());
                model.addAttribute(EditConflict.ATTRIBUTE, comparison.of(details.get(), elsewhere.current(), locale));
                form.setVersion(elsewhere.version());
            }
        }
        return show(tenant, by, visit, form, model, locale);
    }

    private String show(String tenant, Member by, VisitEntry visit, VisitForm form, Model model, Locale locale) {
        model.addAttribute("base", "/" + tenant);
        model.addAttribute("entry", visit);
        choices.addTo(model, by, form, visit.branch(), locale);
        return VIEW;
    }
}
