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

    /** Where it is and which words say it, without the values in them. */
    String name() {
        String[] codes = message.getCodes();
        return field + (codes == null || codes.length == 0 ? "" : " " + codes[0]);
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
