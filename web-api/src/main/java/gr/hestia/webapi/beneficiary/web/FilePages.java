package gr.hestia.webapi.beneficiary.web;

import gr.hestia.platform.web.Notice;
import gr.hestia.platform.web.form.EditConflict;
import gr.hestia.webapi.beneficiary.BeneficiaryFile;
import gr.hestia.webapi.beneficiary.EditBeneficiary;
import gr.hestia.webapi.beneficiary.EditBeneficiary.Edit;
import gr.hestia.webapi.beneficiary.FileChangedMeanwhile;
import gr.hestia.webapi.beneficiary.FileDetails;
import gr.hestia.webapi.beneficiary.LikelyDuplicates;
import gr.hestia.webapi.beneficiary.OpenFile;
import gr.hestia.webapi.staff.CurrentMember;
import gr.hestia.webapi.staff.Member;
import gr.hestia.webapi.staff.Permission;
import jakarta.servlet.http.HttpServletRequest;
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

/** A file: reading it and correcting it. */
@Controller
@RequestMapping("/{tenant}/files/{id}")
class FilePages {

    private static final String EDIT = "beneficiary/edit";

    private final CurrentMember current;
    private final FilePage page;
    private final OpenFile open;
    private final EditBeneficiary edit;
    private final FileFormReader reader;
    private final FileComparison comparison;
    private final FormChoices choices;

    FilePages(
            CurrentMember current,
            FilePage page,
            OpenFile open,
            EditBeneficiary edit,
            FileFormReader reader,
            FileComparison comparison,
            FormChoices choices) {
        this.current = current;
        this.page = page;
        this.open = open;
        this.edit = edit;
        this.reader = reader;
        this.comparison = comparison;
        this.choices = choices;
    }

    @GetMapping
    String show(@PathVariable UUID id, HttpServletRequest request, Model model, Locale locale) {
        return page.show(id, request, model, locale);
    }

    @GetMapping("/edit")
    String begin(@PathVariable String tenant, @PathVariable UUID id, Model model, Locale locale) {
        Member by = current.get();
        by.require(Permission.EDIT_FILES);
        FileForm form = FileForms.of(open.open(by, id));
        model.addAttribute("form", form);
        return show(tenant, id, by, form, model, locale);
    }

    @PostMapping("/edit")
    String save(
            @PathVariable String tenant,
            @PathVariable UUID id,
            @ModelAttribute("form") FileForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response,
            Locale locale) {
        Member by = current.get();
        Optional<FileDetails> details = reader.read(form, errors);
        if (details.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(tenant, id, by, form, model, locale);
        }
        try {
            edit.edit(by, id, new Edit(form.getVersion(), details.get(), form.isConfirmedDistinct()));
            Notice.done("beneficiary.edited").after(redirect);
            return "redirect:/" + tenant + "/files/" + id;
        } catch (FileChangedMeanwhile elsewhere) {
            response.setStatus(HttpStatus.CONFLICT.value());
            showConflict(form, elsewhere.current(), model, locale);
        } catch (LikelyDuplicates duplicates) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("candidates", CandidateView.of(duplicates));
        }
        return show(tenant, id, by, form, model, locale);
    }

    private void showConflict(FileForm form, BeneficiaryFile saved, Model model, Locale locale) {
        model.addAttribute(EditConflict.ATTRIBUTE, comparison.of(form, saved, locale));
        form.setVersion(saved.version());
    }

    private String show(String tenant, UUID id, Member by, FileForm form, Model model, Locale locale) {
        model.addAttribute("base", "/" + tenant);
        model.addAttribute("id", id);
        choices.addTo(model, by, form, locale);
        return EDIT;
    }
}
