package gr.hestia.admin.manifest.check;

import java.util.List;
import org.springframework.context.MessageSourceResolvable;

/**
 * Something wrong with a manifest. Resolve it against the message source for words that say how to mend it.
 *
 * @param severity whether it stands in the way
 * @param code stable name of what is wrong, for example {@code region-mismatch}
 * @param path JSON pointer (RFC 6901) of the field; empty for the whole document
 * @param arguments what the words need: the value given, what was expected
 */
public record Problem(Severity severity, String code, String path, List<Object> arguments)
        implements MessageSourceResolvable {

    /** Whether a problem stands in the way. */
    public enum Severity {
        /** The centre cannot join before it is mended. */
        ERROR,
        /** Worth a look; nothing stands in the way. */
        WARNING
    }

    /** Copies the arguments. */
    public Problem {
        arguments = List.copyOf(arguments);
    }

    static Problem error(String path, String code, Object... arguments) {
        return new Problem(Severity.ERROR, code, path, List.of(arguments));
    }

    static Problem warning(String path, String code, Object... arguments) {
        return new Problem(Severity.WARNING, code, path, List.of(arguments));
    }

    /** Whether it stands in the way. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public String[] getCodes() {
        return new String[] {"manifest.problem." + code};
    }

    @Override
    public Object[] getArguments() {
        return arguments.toArray();
    }
}
