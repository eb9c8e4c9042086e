package gr.hestia.webapi.centre.settings;

import gr.hestia.webapi.centre.CalendarEntry;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What the coordinator types of one entry in the calendar. */
abstract class EntryForm {

    private UUID form = UUID.randomUUID();
    private @Nullable UUID branch;
    private long version;

    /** The entry that was typed, or empty where something is wrong, which the errors then tell. */
    abstract Optional<? extends CalendarEntry> read(UUID id, Errors errors);

    /** Every field in words, by the key of its label. */
    abstract Map<String, String> written();

    /** What the entry is called. */
    abstract String title();

    /** Tells this form from every other, so that one that is sent twice adds once. */
    public UUID getForm() {
        return form;
    }

    public void setForm(UUID form) {
        this.form = form;
    }

    /** The branch that was chosen, or null for the whole centre. */
    public @Nullable UUID getBranch() {
        return branch;
    }

    public void setBranch(@Nullable UUID branch) {
        this.branch = branch;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
