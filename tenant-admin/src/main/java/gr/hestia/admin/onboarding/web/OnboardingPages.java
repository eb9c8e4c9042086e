package gr.hestia.admin.onboarding.web;

import gr.hestia.admin.api.Page;
import gr.hestia.admin.api.PageAsked;
import gr.hestia.admin.onboarding.OnboardingInOtherState;
import gr.hestia.admin.onboarding.OnboardingRun;
import gr.hestia.admin.onboarding.OnboardingRuns;
import gr.hestia.admin.onboarding.ResumeOnboarding;
import gr.hestia.admin.onboarding.RunState;
import gr.hestia.admin.onboarding.UndoOnboarding;
import gr.hestia.admin.region.Officer;
import gr.hestia.platform.web.Notice;
import gr.hestia.platform.web.Option;
import gr.hestia.platform.web.Paging;
import gr.hestia.platform.web.Tone;
import gr.hestia.platform.web.failure.ChangedMeanwhile;
import gr.hestia.platform.web.failure.EntityVersion;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The onboardings of a jurisdiction: the list, and each with its steps as they happen. */
@Controller
@RequestMapping("/onboardings")
class OnboardingPages {

    private final OnboardingRuns runs;
    private final ResumeOnboarding resume;
    private final UndoOnboarding undo;
    private final RunSteps steps;
    private final ConsoleProperties console;

    OnboardingPages(
            OnboardingRuns runs,
            ResumeOnboarding resume,
            UndoOnboarding undo,
            RunSteps steps,
            ConsoleProperties console) {
        this.runs = runs;
        this.resume = resume;
        this.undo = undo;
        this.steps = steps;
        this.console = console;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable RunState state,
            @RequestParam(defaultValue = "1") int page,
            Model model,
            Locale locale) {
        Page<OnboardingRun> found = Page.orLast(
                PageAsked.of(Math.max(1, page), Paging.ROWS),
                asked -> runs.list(Officer.signedIn().jurisdiction(), state, null, asked));
        model.addAttribute("state", state == null ? "" : state.name());
        model.addAttribute("states", Option.ofEach(RunState.values(), "onboarding.state"));
        model.addAttribute("paging", Paging.of(page, found.total()));
        model.addAttribute(
                "rows",
                found.entries().stream()
                        .map(run -> RunRow.of(run, locale.getLanguage()))
                        .toList());
        return "onboarding/list";
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Model model, Locale locale) {
        look(id, model, locale);
        return "onboarding/run";
    }

    /** The part of the page that changes while the run goes on; the page asks for it each second. */
    @GetMapping("/{id}/progress")
    String progress(@PathVariable UUID id, Model model, Locale locale) {
        look(id, model, locale);
        return "onboarding/run :: progress";
    }

    @PostMapping("/{id}/resume")
    String resume(@PathVariable UUID id, @RequestParam long version, RedirectAttributes redirect) {
        return turn(id, redirect, () -> resume.resume(Officer.signedIn(), id, new EntityVersion(version)));
    }

    @PostMapping("/{id}/undo")
    String undo(@PathVariable UUID id, @RequestParam long version, RedirectAttributes redirect) {
        return turn(id, redirect, () -> undo.undo(Officer.signedIn(), id, new EntityVersion(version)));
    }

    private void look(UUID id, Model model, Locale locale) {
        var detail = runs.get(Officer.signedIn().jurisdiction(), id);
        model.addAttribute("run", RunPage.of(detail, steps, console, locale.getLanguage()));
    }

    /** Whoever was overtaken sees the run as it stands now, and is told. */
    private static String turn(UUID id, RedirectAttributes redirect, Runnable act) {
        try {
            act.run();
        } catch (ChangedMeanwhile | OnboardingInOtherState | OptimisticLockingFailureException overtaken) {
            Notice.of(Tone.WAITING, "onboarding.overtaken").after(redirect);
        }
        return "redirect:/onboardings/" + id;
    }
}
