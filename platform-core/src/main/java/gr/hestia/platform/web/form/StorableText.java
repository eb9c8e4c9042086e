package gr.hestia.platform.web.form;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Whether a text is {@link Storable}. */
public final class StorableText implements ConstraintValidator<Storable, CharSequence> {

    /** Whether every character of the text can be stored. */
    public static boolean isStorable(CharSequence text) {
        return text.codePoints().allMatch(StorableText::isStorable);
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return text == null || isStorable(text);
    }

    private static boolean isStorable(int character) {
        return Character.isISOControl(character)
                ? Character.isWhitespace(character)
                : Character.getType(character) != Character.SURROGATE;
    }
}
