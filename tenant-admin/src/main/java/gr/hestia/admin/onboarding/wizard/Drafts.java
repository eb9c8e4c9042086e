package gr.hestia.admin.onboarding.wizard;

import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The drafts that a person has under way, in their session; so they survive a restart, follow the person to another
 * replica, and end with the login. Each has an address of its own, so that two tabs do not write over each other.
 */
@Component
class Drafts {

    private static final String PREFIX = "onboarding.draft.";
    private static final int MOST = 8;

    /** @throws DraftNotFound if this login has no such draft, or has it no more */
    Draft get(HttpSession session, UUID id) {
        if (session.getAttribute(PREFIX + id) instanceof Draft draft) {
            return draft;
        }
        throw DraftNotFound.inSession();
    }

    /** Keeps a draft as it now is; where there are too many, the one that rested longest gives way. */
    void keep(HttpSession session, Draft draft) {
        session.setAttribute(PREFIX + draft.id(), draft);
        List<Draft> kept = Collections.list(session.getAttributeNames()).stream()
                .filter(name -> name.startsWith(PREFIX))
                .map(name -> (Draft) session.getAttribute(name))
                .sorted(Comparator.comparing(Draft::touchedAt))
                .toList();
        kept.stream().limit(Math.max(0, kept.size() - MOST)).forEach(old -> drop(session, old));
    }

    void drop(HttpSession session, Draft draft) {
        session.removeAttribute(PREFIX + draft.id());
    }
}
