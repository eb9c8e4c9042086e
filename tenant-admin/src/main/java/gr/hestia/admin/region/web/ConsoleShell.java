package gr.hestia.admin.region.web;

import gr.hestia.admin.municipality.ReferenceList;
import gr.hestia.admin.region.Officer;
import gr.hestia.platform.web.Navigation;
import gr.hestia.platform.web.NavigationItem;
import gr.hestia.platform.web.PageSurroundings;
import gr.hestia.platform.web.Shell;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** What surrounds an officer's page. */
@Component
class ConsoleShell extends PageSurroundings {

    private static final Navigation SECTIONS = Navigation.of(
            new NavigationItem("region.section.overview", "/", "grid"),
            new NavigationItem("region.section.onboard", "/onboard", "plus"),
            new NavigationItem("region.section.onboardings", "/onboardings", "list"),
            new NavigationItem("region.section.acts", "/acts", "document"));

    private final ReferenceList list;
    private final MessageSource messages;

    ConsoleShell(ReferenceList list, MessageSource messages) {
        this.list = list;
        this.messages = messages;
    }

    /** Empty where there is no officer. */
    @Override
    protected Optional<Shell> shell(HttpServletRequest request, Locale locale) {
        return Officer.of(SecurityContextHolder.getContext().getAuthentication())
                .map(officer -> shell(officer, request.getRequestURI(), locale));
    }

    private Shell shell(Officer officer, String path, Locale locale) {
        String region = officer.jurisdiction().region();
        String role = region == null ? "region.role.operator" : "region.role.officer";
        return new Shell(
                region == null ? messages.getMessage("region.everywhere", null, locale) : name(region, locale),
                "/",
                null,
                null,
                null,
                SECTIONS.at(path),
                new Shell.Person(officer.name(), role, List.of(), "/logout"));
    }

    /** A key that the list does not know is shown as it is: an officer set up with a slip sees it at once. */
    private String name(String region, Locale locale) {
        return list.findRegion(region)
                .map(found ->
                        messages.getMessage("region.name", new Object[] {found.name(locale.getLanguage())}, locale))
                .orElse(region);
    }
}
