package gr.hestia.styleguide;

import gr.hestia.platform.web.Accent;
import gr.hestia.platform.web.Navigation;
import gr.hestia.platform.web.NavigationItem;
import gr.hestia.platform.web.Shell;
import gr.hestia.platform.web.Site;
import gr.hestia.platform.web.language.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Puts a person and a centre around the pages of the guide, as the rooms that know them do. */
@ControllerAdvice(basePackageClasses = Surroundings.class)
class Surroundings {
    private static final Navigation SECTIONS = Navigation.of(
            new NavigationItem("guide.today", "/guide/list", "today"),
            new NavigationItem("guide.files", "/guide/file", "files"),
            new NavigationItem("guide.forms", "/guide/form", "appointments"),
            new NavigationItem("guide.parts", "/guide/parts", "grid"),
            new NavigationItem("guide.tasks", "/guide/tasks", "tasks"),
            new NavigationItem("guide.mobile", "/guide/mobile", "mobile-unit"),
            new NavigationItem("guide.reports", "/guide/reports", "reports"),
            new NavigationItem("guide.settings", "/guide/settings", "settings"));

    @ModelAttribute(Shell.ATTRIBUTE)
    Shell shell(HttpServletRequest request) {
        return new Shell(
                "Κέντρο Κοινότητας Δήμου Σπάρτης",
                "/guide/list",
                "Παράρτημα Ρομά",
                "/guide/parts",
                "/guide/search",
                SECTIONS.at(request.getRequestURI()),
                new Shell.Person(
                        "Μαρία Οικονόμου",
                        "guide.role",
                        List.of(new NavigationItem("guide.switch", "/guide/plain", "switch")),
                        "/logout"));
    }

    @ModelAttribute(Site.ATTRIBUTE)
    Site site(@RequestParam(defaultValue = "AEGEAN") Accent accent) {
        return new Site(
                "Κέντρο Κοινότητας Δήμου Σπάρτης",
                "Δήμος Σπάρτης",
                "/guide/public",
                accent,
                null,
                Navigation.of(
                                new NavigationItem("guide.services", "/guide/public", "list"),
                                new NavigationItem("guide.calendar", "/guide/calendar", "calendar"))
                        .at("/guide/public"),
                Words.own("Η Πράξη συγχρηματοδοτείται από το Ευρωπαϊκό Κοινωνικό Ταμείο (ΕΚΤ+) στο πλαίσιο του"
                        + " Προγράμματος «Πελοπόννησος 2021-2027»."));
    }
}
