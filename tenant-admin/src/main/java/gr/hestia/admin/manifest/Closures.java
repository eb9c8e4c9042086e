package gr.hestia.admin.manifest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a centre is closed.
 *
 * @param stateHolidays whether it closes on the holidays of the state, which are computed
 * @param note closures in words
 * @param local holidays of the municipality and other named days
 */
public record Closures(
        @Nullable Boolean stateHolidays, @Nullable LocalText note, List<LocalClosure> local) {

    /**
     * A named closure.
     *
     * @param key its name within the manifest
     * @param name as in «Πολιούχος»
     * @param on when
     * @param branch key of the one branch that closes; every branch where absent
     */
    public record LocalClosure(
            String key,
            LocalText name,
            ClosureRule on,
            @Nullable String branch) {}
}
