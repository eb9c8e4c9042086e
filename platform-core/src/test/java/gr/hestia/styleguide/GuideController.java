package gr.hestia.styleguide;

import gr.hestia.platform.web.Step;
import gr.hestia.platform.web.Tone;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages of the guide that need no model of their own. */
@Controller
class GuideController {
    @GetMapping("/guide/parts")
    String parts(Model model) throws IOException {
        model.addAttribute("tones", Tone.values());
        model.addAttribute("icons", icons());
        model.addAttribute("budget", new BigDecimal("626940"));
        model.addAttribute(
                "steps",
                List.of(
                        new Step("guide.step.reserve", Step.State.DONE, "12 ms"),
                        new Step("guide.step.schema", Step.State.FAILED, "Η βάση δεν απάντησε σε 5 δευτερόλεπτα."),
                        new Step("guide.step.people", Step.State.NOW, null),
                        new Step("guide.step.verify", Step.State.AHEAD, null)));
        return "styleguide/parts";
    }

    private static List<String> icons() throws IOException {
        String sprite = new ClassPathResource("static/assets/icons.svg").getContentAsString(StandardCharsets.UTF_8);
        return Pattern.compile("symbol id=\"([^\"]+)\"")
                .matcher(sprite)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @GetMapping("/guide/public")
    String site() {
        return "styleguide/public";
    }

    @GetMapping("/guide/console")
    String console() {
        return "styleguide/console";
    }

    @GetMapping("/guide/settings")
    String settings() {
        return "styleguide/plain";
    }

    @GetMapping("/guide/plain")
    String plain() {
        return "styleguide/plain";
    }
}
