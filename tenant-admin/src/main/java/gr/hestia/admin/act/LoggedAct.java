package gr.hestia.admin.act;

import java.time.Instant;
import java.util.UUID;

/**
 * An act as it stands in the log.
 *
 * @param id of the entry
 * @param at when its transaction began
 * @param act what was done
 */
public record LoggedAct(UUID id, Instant at, ControlAct act) {}
