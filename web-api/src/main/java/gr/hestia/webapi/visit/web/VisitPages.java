package gr.hestia.webapi.visit.web;

import gr.hestia.platform.web.Notice;
import gr.hestia.platform.web.Tone;
import gr.hestia.platform.web.failure.ChangedMeanwhile;
import gr.hestia.platform.web.failure.EntityVersion;
import gr.hestia.platform.web.failure.InvalidInput;
import gr.hestia.webapi.beneficiary.KeyUsedForAnother;
import gr.hestia.webapi.beneficiary.web.FilePage;
import gr.hestia.webapi.beneficiary.web.TypedText;
import gr.hestia.webapi.staff.CurrentMember;
import gr.hestia.webapi.staff.Member;
import gr.hestia.webapi.visit.ListVisits;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Logging a visit on the page of the file, taking it back, and taking that back too. */
@Controller
@RequestMapping("/{tenant}")
class VisitPages {

    /** Version of a visit that nobody has corrected yet. */
    private static final long AS_LOGGED = 0;

    private final CurrentMember current;
    private final LogVisit log;
    private final WithdrawVisit withdraw;
    private final ListVisits list;
    private final VisitFormReader reader;
    private final FilePage page;
    private final Clock clock;

    VisitPages(
            CurrentMember current,
            LogVisit log,
            WithdrawVisit withdraw,
            ListVisits list,
            VisitFormReader reader,
            FilePage page,
            Clock clock) {
        this.current = current;
        this.log = log;
        this.withdraw = withdraw;
        this.list = list;
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
                        .withUndo("/" + tenant + "/visits/" + visit + "/withdraw?version=" + AS_LOGGED)
                        .after(redirect);
                boolean today = details.get().day().equals(LocalDate.now(clock));
                return today ? "redirect:/" + tenant + "/desk" : back(tenant, file);
            } catch (InvalidInput invalid) {
                VisitFormReader.show(invalid, errors);
            } catch (KeyUsedForAnother sentBefore) {
                errors.reject("visit.wrong.used");
                form.setForm(UUID.randomUUID().toString());
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page.show(file, request, model, locale);
    }

    @PostMapping("/visits/{id}/withdraw")
    String withdraw(
            @PathVariable String tenant,
            @PathVariable UUID id,
            @RequestParam long version,
            RedirectAttributes redirect,
            Locale locale) {
        Member by = current.get();
        try {
            WithdrawVisit.Done done = withdraw.withdraw(by, id, new EntityVersion(version));
            Notice.done("visit.withdrawn")
                    .withUndo("/" + tenant + "/visits/" + id + "/restore?version=" + done.version())
                    .after(redirect);
            return back(tenant, done.beneficiary());
        } catch (ChangedMeanwhile elsewhere) {
            return overtaken(tenant, by, id, redirect, locale);
        }
    }

    @PostMapping("/visits/{id}/restore")
    String restore(
            @PathVariable String tenant,
            @PathVariable UUID id,
            @RequestParam long version,
            RedirectAttributes redirect,
            Locale locale) {
        Member by = current.get();
        try {
            WithdrawVisit.Done done = withdraw.restore(by, id, new EntityVersion(version));
            Notice.done("visit.restored").after(redirect);
            return back(tenant, done.beneficiary());
        } catch (ChangedMeanwhile elsewhere) {
            return overtaken(tenant, by, id, redirect, locale);
        }
    }

    /** Shows the visit as it is now, among the others of its file. */
    private String overtaken(String tenant, Member by, UUID id, RedirectAttributes redirect, Locale locale) {
        Notice.of(Tone.URGENT, "visit.changed-meanwhile").after(redirect);
        return back(tenant, list.get(by, id, locale).beneficiary().id());
    }

    private static String back(String tenant, UUID file) {
        return "redirect:/" + tenant + "/files/" + file;
    }
}
