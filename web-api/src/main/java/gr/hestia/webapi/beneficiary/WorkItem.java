package gr.hestia.webapi.beneficiary;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that files and visits refer to.
 *
 * @param id its id, unique over all kinds
 * @param kind what it is
 * @param greek its name
 * @param english its name in English, where it has one
 * @param present whether it can be chosen for something new: the branch is in use, the colleague has not left
 */
record WorkItem(UUID id, Kind kind, String greek, @Nullable String english, boolean present) {

    /** What can be referred to. */
    enum Kind {
        BRANCH,
        SERVICE,
        COLLEAGUE
    }

    String name(Locale locale) {
        return english != null && "en".equals(locale.getLanguage()) ? english : greek;
    }
}
