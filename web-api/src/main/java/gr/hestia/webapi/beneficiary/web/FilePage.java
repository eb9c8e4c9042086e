package gr.hestia.webapi.beneficiary.web;

import gr.hestia.platform.tenancy.TenantFilter;
import gr.hestia.webapi.beneficiary.BeneficiaryFile;
import gr.hestia.webapi.beneficiary.FileNotFound;
import gr.hestia.webapi.beneficiary.OpenFile;
import gr.hestia.webapi.beneficiary.web.FileSection.Column;
import gr.hestia.webapi.staff.CurrentMember;
import gr.hestia.webapi.staff.Member;
import gr.hestia.webapi.staff.Permission;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of a file: a fixed head, what is known of the person, and the sections of other rooms. */
@Component
public class FilePage {

    private final CurrentMember current;
    private final OpenFile open;
    private final List<FileSection> sections;
    private final FormChoices choices;
    private final Clock clock;

    FilePage(CurrentMember current, OpenFile open, List<FileSection> sections, FormChoices choices, Clock clock) {
        this.current = current;
        this.open = open;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(FileSection::order))
                .toList();
        this.choices = choices;
        this.clock = clock;
    }

    /**
     * Opens the file and shows it.
     *
     * @param model what is in it stays; so a room may show its refused form on the whole page
     * @return the view
     * @throws FileNotFound if this centre has no such file
     */
    public String show(UUID id, HttpServletRequest request, Model model, Locale locale) {
        Member by = current.get();
        BeneficiaryFile file = open.open(by, id);
        model.addAttribute("file", FileView.of(file, LocalDate.now(clock), choices, locale));
        model.addAttribute("base", base(request));
        model.addAttribute("mayEdit", by.may(Permission.EDIT_FILES));
        model.addAttribute("main", templates(Column.MAIN));
        model.addAttribute("aside", templates(Column.ASIDE));
        sections.forEach(section -> section.prepare(by, file, model, locale));
        return "beneficiary/file";
    }

    private List<String> templates(Column column) {
        return sections.stream()
                .filter(section -> section.column() == column)
                .map(FileSection::template)
                .toList();
    }

    /** The address of the centre's pages. */
    static String base(HttpServletRequest request) {
        return "/" + TenantFilter.tenantOf(request).orElseThrow().slug();
    }
}
