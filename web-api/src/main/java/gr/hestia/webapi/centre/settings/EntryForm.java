package gr.hestia.webapi.centre.settings;

import gr.hestia.webapi.centre.CalendarEntry;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What the coordinator types of one entry in the calendar. */
interface EntryForm {

    /** The entry that was typed, or empty where something is wrong, which the errors then tell. */
    Optional<? extends CalendarEntry> read(UUID id, Errors errors);

    /** Every field in words, by the key of its label. */
    Map<String, String> written();

    /** What the entry is called. */
    String title();

    /** The branch that was chosen, or null for the whole centre. */
    @Nullable
    UUID getBranch();

    long getVersion();

    void setVersion(long version);
}
