package gr.hestia.admin.act;

import gr.hestia.admin.region.Officer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An act as pages list it.
 *
 * @param at when
 * @param act message key of what was done
 * @param code what the log calls it, for acts that have no words yet
 * @param actor message key of who did it: the reader, the platform, or another officer
 * @param actorId what tells one officer from another without naming them: the log keeps no names
 * @param tenant id of the tenant; null for acts of the whole platform
 * @param slug of the tenant, where the act tells it
 * @param run the onboarding it belongs to; null where there is none
 * @param reason in the officer's words; null where none was given
 * @param details the rest of what was noted, as far as there are words for it
 */
public record ActLine(
        Instant at,
        String act,
        String code,
        String actor,
        String actorId,
        @Nullable String tenant,
        @Nullable String slug,
        @Nullable String run,
        @Nullable String reason,
        List<ActDetail> details) {

    private static final String SYSTEM = "system:";
    private static final int TELLING = 8;

    /** The line of an act for the officer who reads it. */
    public static ActLine of(LoggedAct logged, Officer reader) {
        var act = logged.act();
        boolean system = act.actor().startsWith(SYSTEM);
        boolean own = act.actor().equals(reader.subject());
        return new ActLine(
                logged.at(),
                "act.did." + act.act(),
                act.act(),
                system ? "act.by.system" : own ? "act.by.you" : "act.by.officer",
                system || own
                        ? ""
                        : act.actor().substring(0, Math.min(TELLING, act.actor().length())),
                act.tenant() == null ? null : act.tenant().toString(),
                text(act.detail(), "slug"),
                text(act.detail(), "run"),
                text(act.detail(), "reason"),
                details(act.detail()));
    }

    private static @Nullable String text(Map<String, Object> detail, String key) {
        return detail.get(key) instanceof String text ? text : null;
    }

    /** The step before what went wrong in it: in the order of the keys, backwards. */
    private static List<ActDetail> details(Map<String, Object> detail) {
        return detail.entrySet().stream()
                .sorted(Map.Entry.<String, Object>comparingByKey().reversed())
                .flatMap(noted -> ActDetail.of(noted).stream())
                .toList();
    }
}
