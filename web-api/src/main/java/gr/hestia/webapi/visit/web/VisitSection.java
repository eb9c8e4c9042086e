package gr.hestia.webapi.visit.web;

import gr.hestia.webapi.beneficiary.BeneficiaryFile;
import gr.hestia.webapi.beneficiary.web.FileSection;
import gr.hestia.webapi.staff.Member;
import gr.hestia.webapi.staff.Permission;
import gr.hestia.webapi.visit.ListVisits;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** On the page of a file: logging a visit, and the latest ones. */
@Component
class VisitSection implements FileSection {

    static final String FORM = "visit";
    private static final int LATEST = 10;

    private final ListVisits list;
    private final VisitChoices choices;
    private final Clock clock;

    VisitSection(ListVisits list, VisitChoices choices, Clock clock) {
        this.list = list;
        this.choices = choices;
        this.clock = clock;
    }

    @Override
    public Column column() {
        return Column.MAIN;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String template() {
        return "visit/section";
    }

    @Override
    public void prepare(Member by, BeneficiaryFile file, Model model, Locale locale) {
        boolean mayLog = by.may(Permission.LOG_VISITS);
        model.addAttribute("mayLog", mayLog);
        if (mayLog) {
            VisitForm form = model.getAttribute(FORM) instanceof VisitForm refused
                    ? refused
                    : VisitForms.now(by, choices.likelyBranch(by, locale), LocalDate.now(clock), LocalTime.now(clock));
            model.addAttribute(FORM, form);
            choices.addTo(model, by, form, locale);
        }
        model.addAttribute("visits", list.ofBeneficiary(by, file.id(), 1, LATEST, locale));
    }
}
