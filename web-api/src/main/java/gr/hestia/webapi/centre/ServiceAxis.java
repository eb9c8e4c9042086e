package gr.hestia.webapi.centre;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of the lines along which services are given.
 *
 * @param key its Greek letter; Α, Β and Γ are set by the law (ΚΥΑ Δ23/οικ.14435-1135)
 * @param own whether it is the centre's own addition
 */
public record ServiceAxis(
        UUID id, String key, LocalText title, @Nullable LocalText body, boolean own) {}
