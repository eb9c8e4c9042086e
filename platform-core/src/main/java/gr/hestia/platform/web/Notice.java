package gr.hestia.platform.web;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A short word about what has just happened, shown once above the next page; until then it is kept in the session. It offers to undo the act where that can
 * be done.
 *
 * @param tone what sort of news it is
 * @param message message key
 * @param arguments of the message
 * @param undoHref where undoing is posted to, or null
 */
public record Notice(
        Tone tone,
        String message,
        List<Object> arguments,
        @Nullable String undoHref) implements Serializable {
    public static final String ATTRIBUTE = "notice";

    public Notice {
        arguments = List.copyOf(arguments);
    }

    public static Notice done(String message, Object... arguments) {
        return new Notice(Tone.DONE, message, List.of(arguments), null);
    }

    public static Notice of(Tone tone, String message, Object... arguments) {
        return new Notice(tone, message, List.of(arguments), null);
    }

    /** The same notice with the offer to undo. */
    public Notice withUndo(String href) {
        return new Notice(tone, message, arguments, href);
    }

    /** Shows it on the page that a redirect leads to. */
    public void after(RedirectAttributes redirect) {
        redirect.addFlashAttribute(ATTRIBUTE, this);
    }
}
