package gr.hestia.webapi.household.web;

import gr.hestia.platform.web.Notice;
import gr.hestia.platform.web.Option;
import gr.hestia.platform.web.failure.InvalidInput;
import gr.hestia.platform.web.form.EditConflict;
import gr.hestia.webapi.beneficiary.FileHit;
import gr.hestia.webapi.household.Household;
import gr.hestia.webapi.household.HouseholdChangedMeanwhile;
import gr.hestia.webapi.household.RecordHousehold;
import gr.hestia.webapi.household.Relation;
import gr.hestia.webapi.household.ShowHousehold;
import gr.hestia.webapi.staff.CurrentMember;
import gr.hestia.webapi.staff.Member;
import gr.hestia.webapi.staff.Permission;
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

/** Writing down with whom a person lives. */
@Controller
@RequestMapping("/{tenant}/files/{id}/household")
class HouseholdPages {

    private static final String VIEW = "household/edit";

    private final CurrentMember current;
    private final ShowHousehold show;
    private final RecordHousehold record;
    private final HouseholdForms forms;
    private final HouseholdComparison comparison;

    HouseholdPages(
            CurrentMember current,
            ShowHousehold show,
            RecordHousehold record,
            HouseholdForms forms,
            HouseholdComparison comparison) {
        this.current = current;
        this.show = show;
        this.record = record;
        this.forms = forms;
        this.comparison = comparison;
    }

    @GetMapping
    String begin(@PathVariable String tenant, @PathVariable UUID id, Model model) {
        Member by = current.get();
        by.require(Permission.EDIT_FILES);
        ShowHousehold.Shown shown = show.of(by, id);
        HouseholdForm form = forms.of(shown);
        model.addAttribute("form", form);
        return show(tenant, shown.person(), form, model);
    }

    @PostMapping
    String save(
            @PathVariable String tenant,
            @PathVariable UUID id,
            @ModelAttribute("form") HouseholdForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response,
            Locale locale) {
        Member by = current.get();
        by.require(Permission.EDIT_FILES);
        Optional<Household> household = forms.read(form, errors);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        if (household.isPresent()) {
            try {
                record.write(by, id, household.get());
                Notice.done("household.recorded").after(redirect);
                return "redirect:/" + tenant + "/files/" + id;
            } catch (InvalidInput invalid) {
                HouseholdForms.show(invalid, errors);
            } catch (HouseholdChangedMeanwhile elsewhere) {
                response.setStatus(HttpStatus.CONFLICT.value());
                Household theirs = elsewhere.current();
                model.addAttribute(EditConflict.ATTRIBUTE, comparison.of(household.get(), theirs, locale));
                form.setVersion(theirs.version());
            }
        }
        return show(tenant, show.of(by, id).person(), form, model);
    }

    private String show(String tenant, FileHit person, HouseholdForm form, Model model) {
        HouseholdForms.leaveRoom(form);
        model.addAttribute("base", "/" + tenant);
        model.addAttribute("person", person);
        model.addAttribute("relations", Option.ofEach(Relation.values(), "household.relation"));
        return VIEW;
    }
}
