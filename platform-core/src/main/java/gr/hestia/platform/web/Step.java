package gr.hestia.platform.web;

import org.jspecify.annotations.Nullable;

/**
 * One step of a longer act, as it stands.
 *
 * @param name message key
 * @param state how far it is
 * @param note words about it, already in the reader's language: a time taken, a reason for failure; or null
 */
public record Step(String name, State state, @Nullable String note) {

    /** How far a step is; each has a word for those who do not see the colour. */
    public enum State {
        AHEAD,
        NOW,
        DONE,
        FAILED
    }
}
