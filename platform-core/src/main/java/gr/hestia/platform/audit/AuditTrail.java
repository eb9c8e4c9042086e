package gr.hestia.platform.audit;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The current tenant's append-only trail.
 *
 * <p>An event is written in the caller's transaction: if it cannot be written, the act does not happen either. The
 * tenant's role may add rows and read them, and nothing else.
 */
public final class AuditTrail {

    private static final TypeReference<Map<String, Object>> DETAIL = new TypeReference<>() {};

    private final JdbcClient tenant;
    private final Actor actor;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;

    AuditTrail(JdbcClient tenant, Actor actor, JsonMapper json, ApplicationEventPublisher events) {
        this.tenant = tenant;
        this.actor = actor;
        this.json = json;
        this.events = events;
    }

    /** Writes the event for whoever acts now, and tells this process of it, or that it could not be written. */
    public void record(AuditEvent event) {
        try {
            write(event);
        } catch (RuntimeException failure) {
            events.publishEvent(new AuditFailed(event.act()));
            throw failure;
        }
        events.publishEvent(event);
    }

    private void write(AuditEvent event) {
        tenant.sql("""
                        insert into audit_event (id, actor, act, subject_kind, subject, detail)
                        values (uuidv7(), :actor, :act, :kind, :subject, :detail::jsonb)
                        """)
                .param("actor", actor.id())
                .param("act", event.act())
                .param("kind", event.subjectKind())
                .param("subject", event.subject())
                .param("detail", json.writeValueAsString(event.detail()))
                .update();
    }

    /** What happened to one thing, newest first, at most {@code limit} entries. */
    public List<Entry> list(String subjectKind, String subject, int limit) {
        return tenant.sql("""
                        select at, actor, act, subject_kind, subject, detail::text from audit_event
                         where subject_kind = ? and subject = ? order by at desc limit ?
                        """)
                .params(subjectKind, subject, limit)
                .query((row, index) -> new Entry(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("actor"),
                        new AuditEvent(
                                row.getString("act"),
                                row.getString("subject_kind"),
                                row.getString("subject"),
                                json.readValue(row.getString("detail"), DETAIL))))
                .list();
    }

    /**
     * An event as it was written.
     *
     * @param at when
     * @param actor immutable id of the person or of the part of the system that acted
     * @param event what was done
     */
    public record Entry(Instant at, String actor, AuditEvent event) {}
}
