package gr.hestia.admin.act;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something done in the control plane.
 *
 * @param actor subject of whoever did it, or {@code system:<part>}
 * @param act what was done, as {@code <subject>.<past tense>}, for example {@code tenant.suspended}
 * @param tenant the tenant it was done to, also one that does not exist yet or any more
 * @param region key of the tenant's region, by which the act is seen; null for acts of the whole platform
 * @param detail what else must be known later: ids, codes, versions. Never personal data
 */
public record ControlAct(
        String actor,
        String act,
        @Nullable UUID tenant,
        @Nullable String region,
        Map<String, Object> detail) {

    /** An act on a tenant, with nothing more to say. */
    public static ControlAct on(UUID tenant, String region, String actor, String act) {
        return new ControlAct(actor, act, tenant, region, Map.of());
    }

    /** The same act with one more detail. */
    public ControlAct with(String key, Object value) {
        var more = new TreeMap<>(detail);
        more.put(key, value);
        return new ControlAct(actor, act, tenant, region, Map.copyOf(more));
    }
}
