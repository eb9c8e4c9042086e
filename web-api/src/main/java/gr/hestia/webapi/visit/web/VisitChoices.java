package gr.hestia.webapi.visit.web;

import gr.hestia.platform.web.Option;
import gr.hestia.webapi.beneficiary.WorkChoices;
import gr.hestia.webapi.beneficiary.WorkChoices.Choice;
import gr.hestia.webapi.staff.Member;
import gr.hestia.webapi.visit.Channel;
import gr.hestia.webapi.visit.VisitEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the form of a visit offers to choose from. */
@Component
class VisitChoices {

    private final WorkChoices work;

    VisitChoices(WorkChoices work) {
        this.work = work;
    }

    /**
     * A service as a line of the form.
     *
     * @param id its id
     * @param name its name
     * @param asked whether it was asked for
     * @param given whether it was given
     */
    record ServiceLine(UUID id, String name, boolean asked, boolean given) {}

    /** Where the member most likely is; empty where the centre has no branch. */
    Optional<UUID> likelyBranch(Member by, Locale locale) {
        return work.likelyBranch(by)
                .or(() -> work.branches(by, locale).stream().map(Choice::id).findFirst());
    }

    /** For a new visit. */
    void addTo(Model model, Member by, VisitForm form, Locale locale) {
        addTo(model, form, work.branches(by, locale), locale);
    }

    /** For a correction: the branch where the visit was may be closed by now and can be left as it is. */
    void addTo(Model model, Member by, VisitForm form, VisitEntry.Named branch, Locale locale) {
        List<Choice> branches = new ArrayList<>(work.branches(by, locale));
        if (branches.stream().noneMatch(choice -> choice.id().equals(branch.id()))) {
            branches.add(new Choice(branch.id(), branch.name()));
        }
        addTo(model, form, branches, locale);
    }

    private void addTo(Model model, VisitForm form, List<Choice> branches, Locale locale) {
        model.addAttribute("channels", Option.ofEach(Channel.values(), "visit.channel"));
        model.addAttribute("visitBranches", options(branches));
        model.addAttribute("colleagues", options(work.colleagues()));
        model.addAttribute(
                "services",
                work.services(locale).stream()
                        .map(service -> new ServiceLine(
                                service.id(),
                                service.name(),
                                form.getAsked().contains(service.id().toString()),
                                form.getGiven().contains(service.id().toString())))
                        .toList());
    }

    private static List<Option> options(List<Choice> choices) {
        return choices.stream()
                .map(choice -> Option.named(choice.id().toString(), choice.name()))
                .toList();
    }
}
