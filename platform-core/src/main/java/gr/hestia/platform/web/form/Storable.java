package gr.hestia.platform.web.form;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text holds only what a database keeps and a person can have meant: no control characters but white space, and no
 * half of a character, of which Java's text has two for the rarer ones. PostgreSQL refuses NUL, and UTF-8 has no halves.
 */
@Documented
@Constraint(validatedBy = StorableText.class)
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface Storable {

    String message() default "{Storable}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
