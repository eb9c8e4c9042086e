package gr.hestia.admin.onboarding.wizard;

import gr.hestia.admin.manifest.check.Problem;
import gr.hestia.admin.onboarding.JudgeOnboarding;
import gr.hestia.admin.onboarding.Judgement;
import gr.hestia.admin.onboarding.OnboardingRejected;
import gr.hestia.admin.onboarding.RequestOnboarding;
import gr.hestia.admin.region.Officer;
import gr.hestia.platform.web.Notice;
import gr.hestia.platform.web.Tone;
import gr.hestia.platform.web.form.UnreadableText;
import jakarta.servlet.http.HttpSession;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A draft's pages: its steps, its text, the preview of all of it, and the confirmation. */
@Controller
@RequestMapping("/onboard/{id}")
class DraftPages {

    private final Drafts drafts;
    private final EditDraft edit;
    private final ShowDraft show;
    private final ShowLeftovers leftovers;
    private final JudgeOnboarding judge;
    private final RequestOnboarding request;
    private final MessageSource messages;

    DraftPages(
            Drafts drafts,
            EditDraft edit,
            ShowDraft show,
            ShowLeftovers leftovers,
            JudgeOnboarding judge,
            RequestOnboarding request,
            MessageSource messages) {
        this.drafts = drafts;
        this.edit = edit;
        this.show = show;
        this.leftovers = leftovers;
        this.judge = judge;
        this.request = request;
        this.messages = messages;
    }

    @GetMapping("/{step:centre|branches|services|page|funding|coordinator}")
    String step(
            @PathVariable UUID id,
            @PathVariable String step,
            @RequestParam(defaultValue = "false") boolean check,
            Model model,
            HttpSession session) {
        Draft draft = drafts.get(session, id);
        WizardStep asked = WizardStep.find(step).orElseThrow();
        ObjectNode tree = draft.tree();
        List<Problem> own = check ? problems(draft, asked) : List.of();
        frame(draft, model);
        model.addAttribute("step", asked);
        model.addAttribute("sections", show.sections(asked, tree, own));
        model.addAttribute("problems", show.links(tree, own));
        return "wizard/step";
    }

    @PostMapping("/{step:centre|branches|services|page|funding|coordinator}")
    String save(
            @PathVariable UUID id,
            @PathVariable String step,
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam(defaultValue = "next") String act,
            HttpSession session) {
        WizardStep asked = WizardStep.find(step).orElseThrow();
        Draft draft = edit.step(drafts.get(session, id), asked, form, act);
        drafts.keep(session, draft);
        String base = "redirect:/onboard/" + id + "/";
        if (!act.equals("next")) {
            return base + asked.slug() + placeOfNew(draft, act);
        }
        boolean wrong = problems(draft, asked).stream().anyMatch(Problem::isError);
        return base
                + (wrong
                        ? asked.slug() + "?check=true"
                        : asked.next().map(WizardStep::slug).orElse("preview"));
    }

    @GetMapping("/text")
    String text(@PathVariable UUID id, Model model, HttpSession session) {
        Draft draft = drafts.get(session, id);
        frame(draft, model);
        model.addAttribute(
                "text",
                JsonMapper.shared()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(draft.tree().path("manifest")));
        return "wizard/text";
    }

    @PostMapping("/text")
    String saveText(@PathVariable UUID id, @RequestParam String text, Model model, Locale locale, HttpSession session) {
        Draft draft = drafts.get(session, id);
        try {
            ObjectNode tree = draft.tree();
            tree.set("manifest", ReadManifest.tree(text));
            drafts.keep(session, draft.with(tree));
            return "redirect:/onboard/" + id + "/preview";
        } catch (UnreadableText unreadable) {
            frame(draft, model);
            model.addAttribute("text", text);
            model.addAttribute(
                    "textError",
                    messages.getMessage(
                            unreadable.messageKey(), unreadable.arguments().toArray(), locale));
            return "wizard/text";
        }
    }

    @GetMapping("/preview")
    String preview(@PathVariable UUID id, Model model, HttpSession session) {
        Draft draft = drafts.get(session, id);
        ObjectNode tree = draft.tree();
        Judgement judgement = judge.judge(Officer.signedIn().jurisdiction(), draft.request());
        Map<WizardStep, List<SectionView>> all = new EnumMap<>(WizardStep.class);
        for (WizardStep step : WizardStep.values()) {
            all.put(step, show.answered(step, tree));
        }
        frame(draft, model);
        model.addAttribute("all", all);
        model.addAttribute("others", leftovers.of(tree));
        Map<Boolean, List<ProblemLink>> found =
                show.links(tree, judgement.problems()).stream().collect(Collectors.partitioningBy(ProblemLink::error));
        model.addAttribute("errors", found.get(true));
        model.addAttribute("warnings", found.get(false));
        model.addAttribute("passes", judgement.passes());
        model.addAttribute(
                "existing",
                judgement.existing() == null ? null : judgement.existing().id());
        return "wizard/preview";
    }

    @PostMapping("/confirm")
    String confirm(@PathVariable UUID id, HttpSession session, RedirectAttributes redirect) {
        Draft draft = drafts.get(session, id);
        try {
            var accepted = request.request(Officer.signedIn(), draft.request());
            drafts.drop(session, draft);
            return "redirect:/onboardings/" + accepted.run().id();
        } catch (OnboardingRejected rejected) {
            Notice.of(Tone.URGENT, "failure.onboarding-rejected.detail").after(redirect);
            return "redirect:/onboard/" + id + "/preview";
        }
    }

    private List<Problem> problems(Draft draft, WizardStep step) {
        return judge.judge(Officer.signedIn().jurisdiction(), draft.request()).problems().stream()
                .filter(problem -> WizardStep.of(problem.path()) == step)
                .toList();
    }

    /** Where on the page the thing stands that was just added. */
    private static String placeOfNew(Draft draft, String act) {
        if (!act.startsWith(Section.ADD + "/")) {
            return "";
        }
        String list = act.substring(Section.ADD.length());
        return "#" + SectionView.id(list + "/" + (draft.tree().at(list).size() - 1));
    }

    private void frame(Draft draft, Model model) {
        model.addAttribute("base", "/onboard/" + draft.id());
        model.addAttribute("steps", WizardStep.values());
        model.addAttribute("municipality", show.municipality(draft.tree()));
    }
}
