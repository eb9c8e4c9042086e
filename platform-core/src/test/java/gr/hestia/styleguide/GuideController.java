package gr.hestia.styleguide;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages of the guide that need no model of their own. */
@Controller
class GuideController {
    @GetMapping("/guide/parts")
    String parts() {
        return "styleguide/parts";
    }

    @GetMapping("/guide/public")
    String site() {
        return "styleguide/public";
    }

    @GetMapping("/guide/plain")
    String plain() {
        return "styleguide/plain";
    }
}
