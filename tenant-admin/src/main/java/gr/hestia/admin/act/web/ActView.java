package gr.hestia.admin.act.web;

import gr.hestia.admin.act.LoggedAct;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An act for a reader of the API. */
record ActView(
        UUID id,
        Instant at,
        String actor,
        String act,
        @Nullable UUID tenant,
        @Nullable String region,
        Map<String, Object> detail) {

    static ActView of(LoggedAct logged) {
        var act = logged.act();
        return new ActView(logged.id(), logged.at(), act.actor(), act.act(), act.tenant(), act.region(), act.detail());
    }
}
