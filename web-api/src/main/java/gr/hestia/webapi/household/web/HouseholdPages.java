package gr.hestia.webapi.household.web;

import gr.hestia.platform.web.Notice;
import gr.hestia.platform.web.Option;
import gr.hestia.platform.web.failure.InvalidInput;
import gr.hestia.platform.web.form.EditConflict;
import gr.hestia.webapi.beneficiary.FileDirectory;
import gr.hestia.webapi.household.Household;
import gr.hestia.webapi.household.HouseholdChangedMeanwhile;
import gr.hestia.webapi.household.RecordHousehold;
import gr.hestia.webapi.household.Relation;
import gr.hestia.webapi.household.ShowHousehold;
import gr.hestia.webapi.staff.CurrentMember;
import gr.hestia.webapi.staff.Member;
import gr.hestia.webapi.staff.Permission;
import jakarta.servlet.http.HttpServletResponse;
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
    private final FileDirectory files;

    HouseholdPages(
            CurrentMember current,
            ShowHousehold show,
            RecordHousehold record,
            HouseholdForms forms,
            FileDirectory files) {
        this.current = current;
        this.show = show;
        this.record = record;
        this.forms = forms;
        this.files = files;
    }

    @GetMapping
    String begin(@PathVariable String tenant, @PathVariable UUID id, Model model) {
        Member by = current.get();
        by.require(Permission.EDIT_FILES);
        HouseholdForm form = forms.of(show.of(by, id));
        model.addAttribute("form", form);
        return show(tenant, id, form, model);
    }

    @PostMapping
    String save(
            @PathVariable String tenant,
            @PathVariable UUID id,
            @ModelAttribute("form") HouseholdForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
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
                model.addAttribute(
                        EditConflict.ATTRIBUTE,
                        EditConflict.compare()
                                .field("household.size", household.get().size(), theirs.size())
                                .field(
                                        "household.members",
                                        HouseholdForms.names(household.get().members()),
                                        HouseholdForms.names(theirs.members()))
                                .savedBy(null, null));
                form.setVersion(theirs.version());
            }
        }
        return show(tenant, id, form, model);
    }

    private String show(String tenant, UUID id, HouseholdForm form, Model model) {
        HouseholdForms.leaveRoom(form);
        model.addAttribute("base", "/" + tenant);
        model.addAttribute("person", files.get(id));
        model.addAttribute("relations", Option.ofEach(Relation.values(), "household.relation"));
        return VIEW;
    }
}
