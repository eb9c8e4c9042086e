package gr.hestia.webapi.visit.web;

import gr.hestia.platform.web.Notice;
import gr.hestia.platform.web.failure.InvalidInput;
import gr.hestia.webapi.beneficiary.web.FilePage;
import gr.hestia.webapi.beneficiary.web.TypedText;
import gr.hestia.webapi.staff.CurrentMember;
import gr.hestia.webapi.staff.Member;
import gr.hestia.webapi.visit.LogVisit;
import gr.hestia.webapi.visit.VisitDetails;
import gr.hestia.webapi.visit.WithdrawVisit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Logging a visit on the page of the file, taking it back, and taking that back too. */
@Controller
@RequestMapping("/{tenant}")
class VisitPages {

    private final CurrentMember current;
    private final LogVisit log;
    private final WithdrawVisit withdraw;
    private final VisitFormReader reader;
    private final FilePage page;
    private final Clock clock;

    VisitPages(
            CurrentMember current,
            LogVisit log,
            WithdrawVisit withdraw,
            VisitFormReader reader,
            FilePage page,
            Clock clock) {
        this.current = current;
        this.log = log;
        this.withdraw = withdraw;
        this.reader = reader;
        this.page = page;
        this.clock = clock;
    }

    /** Leads back to the desk, where the next person begins; a visit of another day leads back to its file. */
    @PostMapping("/files/{file}/visits")
    String log(
            @PathVariable String tenant,
            @PathVariable UUID file,
            @ModelAttribute(VisitSection.FORM) VisitForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect,
            Locale locale) {
        Member by = current.get();
        UUID key = new TypedText(errors).id("form", form.getForm());
        Optional<VisitDetails> details = reader.read(form, List.of(), errors);
        if (details.isPresent()) {
            try {
                UUID visit = log.log(by, key, file, details.get());
                Notice.done("visit.logged", details.get().requests().size())
                        .withUndo("/" + tenant + "/visits/" + visit + "/withdraw")
                        .after(redirect);
                boolean today = details.get().day().equals(LocalDate.now(clock));
                return today ? "redirect:/" + tenant + "/desk" : back(tenant, file);
            } catch (InvalidInput invalid) {
                VisitFormReader.show(invalid, errors);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page.show(file, request, model, locale);
    }

    @PostMapping("/visits/{id}/withdraw")
    String withdraw(@PathVariable String tenant, @PathVariable UUID id, RedirectAttributes redirect) {
        UUID file = withdraw.withdraw(current.get(), id);
        Notice.done("visit.withdrawn")
                .withUndo("/" + tenant + "/visits/" + id + "/restore")
                .after(redirect);
        return back(tenant, file);
    }

    @PostMapping("/visits/{id}/restore")
    String restore(@PathVariable String tenant, @PathVariable UUID id, RedirectAttributes redirect) {
        UUID file = withdraw.restore(current.get(), id);
        Notice.done("visit.restored").after(redirect);
        return back(tenant, file);
    }

    private static String back(String tenant, UUID file) {
        return "redirect:/" + tenant + "/files/" + file;
    }
}
