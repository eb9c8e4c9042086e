package gr.hestia.webapi.beneficiary.web;

import gr.hestia.webapi.beneficiary.BeneficiaryFile;
import gr.hestia.webapi.staff.Member;
import java.util.Locale;
import org.springframework.ui.Model;

/** A part of the page of a file that another room adds; the room declares it as a bean. */
public interface FileSection {

    /** Where on the page a section stands. */
    enum Column {
        /** What one works on. */
        MAIN,
        /** What one looks up. */
        ASIDE
    }

    /** Where it stands. */
    Column column();

    /** Place in its column, lowest first. */
    int order();

    /** Name of a template with a fragment {@code section}. */
    String template();

    /** Puts what the template shows into the model, but for what is there already, as a form that was refused. */
    void prepare(Member by, BeneficiaryFile file, Model model, Locale locale);
}
