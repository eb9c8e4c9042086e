package gr.hestia.platform.audit;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One act or one reading.
 *
 * @param act what was done, as {@code <subject>.<past tense>}, for example {@code beneficiary.viewed}
 * @param subjectKind the kind of thing it was done to, for example {@code beneficiary}
 * @param subject the thing's id; null where the act concerns none or many
 * @param detail what else must be known later: names of changed fields, counts, ids. Never personal data
 */
public record AuditEvent(
        String act, String subjectKind, @Nullable String subject, Map<String, Object> detail) {

    /** An act on one thing, with nothing more to say. */
    public static AuditEvent of(String act, String subjectKind, Object subject) {
        return new AuditEvent(act, subjectKind, subject.toString(), Map.of());
    }

    /** The same event with one more detail. */
    public AuditEvent with(String key, Object value) {
        var more = new TreeMap<>(detail);
        more.put(key, value);
        return new AuditEvent(act, subjectKind, subject, Map.copyOf(more));
    }
}
