package gr.hestia.admin.manifest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who works at a centre, by position; never by name.
 *
 * @param note what is said of the staff as a whole
 * @param positions the positions, where they are named
 */
public record Staff(@Nullable LocalText note, List<Position> positions) {

    /**
     * A position.
     *
     * @param key its name within the manifest
     * @param title profession
     * @param count how many hold it
     * @param coordinator whether it coordinates the centre
     * @param contract open list: {@code fixed-term-private-law} (ΙΔΟΧ), …
     * @param branch key of the branch it works at
     */
    public record Position(
            String key,
            LocalText title,
            @Nullable Integer count,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean coordinator,
            @Nullable String contract,
            @Nullable String branch) {}
}
