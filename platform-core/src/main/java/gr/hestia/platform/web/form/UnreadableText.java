package gr.hestia.platform.web.form;

import java.util.List;

/** A text does not say what its field asks for. Its message is for the person who typed it. */
public final class UnreadableText extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String messageKey;
    private final transient List<Object> arguments;

    private UnreadableText(String messageKey, List<Object> arguments) {
        super(messageKey);
        this.messageKey = messageKey;
        this.arguments = arguments;
    }

    /**
     * Names the message that tells the person what to write instead. The arguments must not hold what was typed: it may
     * be personal, and messages are logged.
     */
    public static UnreadableText because(String messageKey, Object... arguments) {
        return new UnreadableText(messageKey, List.of(arguments));
    }

    public String messageKey() {
        return messageKey;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
