package gr.hestia.styleguide;

import gr.hestia.platform.web.Notice;
import gr.hestia.platform.web.Option;
import gr.hestia.platform.web.form.EditConflict;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A form as rooms write them: typed text survives a refusal, success is one quiet line on the next page. */
@Controller
@RequestMapping("/guide/form")
class FormController {
    @ModelAttribute("channels")
    List<Option> channels() {
        return Option.ofEach(RegistrationForm.Channel.values(), "guide.channel");
    }

    @ModelAttribute("branches")
    List<Option> branches() {
        return List.of(Option.named("core", "Κέντρο"), Option.named("roma", "Παράρτημα Ρομά"));
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("form", new RegistrationForm());
        return "styleguide/form";
    }

    @GetMapping("/conflict")
    String conflict(Model model) {
        model.addAttribute("form", new RegistrationForm());
        model.addAttribute(
                EditConflict.ATTRIBUTE,
                EditConflict.compare()
                        .field("guide.phone", "694 555 1234", "27310 29000")
                        .field("guide.note", "Ζήτησε ενημέρωση", "Ζήτησε ενημέρωση για το επίδομα στέγασης")
                        .savedBy("Η Μαρία Οικονόμου", Instant.parse("2026-03-12T12:30:00Z")));
        return "styleguide/form";
    }

    @PostMapping
    String save(
            @Valid @ModelAttribute("form") RegistrationForm form, BindingResult result, RedirectAttributes redirect) {
        if (result.hasErrors()) {
            return "styleguide/form";
        }
        Notice.done("guide.saved", String.valueOf(form.getLastName()))
                .withUndo("/guide/form/undo")
                .after(redirect);
        return "redirect:/guide/list";
    }
}
