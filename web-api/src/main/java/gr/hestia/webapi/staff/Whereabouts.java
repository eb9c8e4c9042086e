package gr.hestia.webapi.staff;

import java.util.Locale;
import java.util.Optional;

/** Knows where a member is working now; told by the room that sees their work. */
public interface Whereabouts {

    /** Name of the branch in the reader's language; empty where nobody can know yet. */
    Optional<String> branchOf(Member member, Locale locale);
}
