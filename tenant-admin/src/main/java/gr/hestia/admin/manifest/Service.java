package gr.hestia.admin.manifest;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Something a citizen can ask for.
 *
 * @param key its name within the manifest
 * @param axis code of the axis it belongs to
 * @param title what it is called
 * @param text what it means
 * @param own whether it is the centre's own addition
 * @param mitos process id in the national registry of procedures (ΜΙΤΟΣ)
 */
public record Service(
        String key,
        @Nullable String axis,
        LocalText title,
        @Nullable LocalText text,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean own,
        @Nullable String mitos) {}
