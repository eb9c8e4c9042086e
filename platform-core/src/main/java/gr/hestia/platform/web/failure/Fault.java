package gr.hestia.platform.web.failure;

import java.util.List;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * One thing that is wrong with what was sent.
 *
 * @param field path of the field, {@code branches[0].phones[1]}; empty if it is about the whole
 * @param message what is wrong, for the person who sent it
 */
public record Fault(String field, MessageSourceResolvable message) {

    /** A fault with the words of a message. Its arguments may be shown and logged: no personal values. */
    public static Fault at(String field, String messageKey, Object... arguments) {
        return new Fault(field, new DefaultMessageSourceResolvable(new String[] {messageKey}, arguments));
    }

    /** Its stable name, {@code manifest.problem.region-mismatch} or {@code NotBlank}: the most general of its codes. */
    String code() {
        String[] codes = message.getCodes();
        return codes == null || codes.length == 0 ? "invalid" : codes[codes.length - 1];
    }

    /** Where and what, without any value. */
    String name() {
        return field + " " + code();
    }

    /** The field as a JSON pointer (RFC 6901) in its fragment form, {@code #/branches/0/phones/1}. */
    String pointer() {
        if (field.isEmpty()) {
            return "#";
        }
        List<String> steps = List.of(field.replace("]", "").split("[.\\[]"));
        return "#/" + String.join("/", steps);
    }
}
