package gr.hestia.admin.region.web;

import gr.hestia.admin.region.NotAnOfficer;
import gr.hestia.platform.identity.SignedInUser;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** Tells a person without a role in the control plane whom to ask. */
@Controller
class DeniedPage {

    @RequestMapping(NotAnOfficer.PAGE)
    String show(Model model) {
        SignedInUser.find().ifPresent(user -> model.addAttribute("account", user.name()));
        return "region/denied";
    }
}
