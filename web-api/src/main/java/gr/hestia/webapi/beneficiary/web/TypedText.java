package gr.hestia.webapi.beneficiary.web;

import gr.hestia.platform.web.form.StorableText;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * Reads texts of a form, one field after the other; what cannot be read is noted and reading goes on.
 *
 * @param errors where it is noted
 */
public record TypedText(Errors errors) {

    private static final UUID NOTHING = new UUID(0, 0);

    /** Notes what is wrong with a field. The arguments hold nothing that was typed. */
    public void wrong(String field, String message, Object... arguments) {
        if (errors.getFieldErrors(field).isEmpty()) {
            errors.rejectValue(field, message, arguments, null);
        }
    }

    /** A text of one line, its spaces made single; null where nothing was typed. */
    public @Nullable String line(String field, @Nullable String text, int longest) {
        return text(field, text == null ? null : text.replaceAll("\\s+", " "), longest);
    }

    /** A text of several lines; null where nothing was typed. */
    public @Nullable String text(String field, @Nullable String text, int longest) {
        String stripped = text == null ? "" : text.strip();
        if (stripped.length() > longest) {
            wrong(field, "beneficiary.wrong.long", longest);
        } else if (!StorableText.isStorable(stripped)) {
            wrong(field, "Storable");
        }
        return stripped.isEmpty() ? null : stripped;
    }

    /** A value with a form of its own; empty where nothing was typed or it has not that form. */
    public <T> Optional<T> value(
            String field, @Nullable String text, Function<String, Optional<T>> reader, String message) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        Optional<T> value = reader.apply(text.strip());
        if (value.isEmpty()) {
            wrong(field, "beneficiary.wrong." + message);
        }
        return value;
    }

    /** One of a few; empty where nothing was chosen or it is none of them. */
    public <E extends Enum<E>> Optional<E> constant(String field, @Nullable String text, Class<E> type) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        Optional<E> constant = Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(text.strip()))
                .findFirst();
        if (constant.isEmpty()) {
            wrong(field, "beneficiary.wrong.choice");
        }
        return constant;
    }

    /** An id of something that was chosen; one of nothing at all, and noted, where it is none. */
    public UUID id(String field, @Nullable String text) {
        try {
            return UUID.fromString(text == null ? "" : text.strip());
        } catch (IllegalArgumentException noId) {
            wrong(field, "beneficiary.wrong.choice");
            return NOTHING;
        }
    }

    /** The list; of one that is longer than any that is meant, which is noted, only as much as is worth reading. */
    public <T> List<T> few(String field, List<T> list, int most) {
        if (list.size() <= most) {
            return list;
        }
        wrong(field, "beneficiary.wrong.many", most);
        return list.subList(0, most);
    }
}
