package gr.hestia.admin.manifest;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A line that services follow (άξονας).
 *
 * @param code a Greek capital: Α, Β and Γ by law, more where a centre adds its own
 * @param title what it is called
 * @param text what it means
 * @param own whether it is the centre's own addition
 */
public record ServiceAxis(
        String code,
        LocalText title,
        @Nullable LocalText text,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean own) {}
