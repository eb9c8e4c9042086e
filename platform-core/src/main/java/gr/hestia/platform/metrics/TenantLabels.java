package gr.hestia.platform.metrics;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Which tenants have figures of their own: the busiest, at most so many. All others share the label {@code other}.
 *
 * <p>A label that a tenant has gained counts from then on, and one that it has lost is removed; nothing is ever counted
 * twice or taken back, so that rates stay true. A tenant without a label takes the place of one that has it only when it
 * was twice as busy, so that series do not come and go.
 */
final class TenantLabels {

    static final String TAG = "tenant";
    static final String OTHER = "other";

    private final int most;
    private final MeterRegistry registry;
    private final Map<String, Long> busy = new ConcurrentHashMap<>();
    private final Set<String> labelled = ConcurrentHashMap.newKeySet();

    TenantLabels(int most, MeterRegistry registry) {
        this.most = most;
        this.registry = registry;
    }

    /** Notes a request, which decides who is busiest. */
    void seen(String slug) {
        busy.merge(slug, 1L, Long::sum);
    }

    /** The label under which something of a tenant is counted now. */
    String of(String slug) {
        if (labelled.contains(slug)) {
            return slug;
        }
        return labelled.size() < most && takePlace(slug) ? slug : OTHER;
    }

    private synchronized boolean takePlace(String slug) {
        return labelled.size() < most && labelled.add(slug);
    }

    /** Ends a window: whoever was far busier takes the place of the least busy, and what is past counts half. */
    synchronized void choose() {
        Map<String, Long> counted = Map.copyOf(busy);
        var waiting = counted.entrySet().stream()
                .filter(tenant -> !labelled.contains(tenant.getKey()))
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(most)
                .iterator();
        var leaving = labelled.stream()
                .sorted(Comparator.comparing(slug -> counted.getOrDefault(slug, 0L)))
                .iterator();
        Set<String> chosen = new HashSet<>(labelled);
        while (waiting.hasNext() && leaving.hasNext()) {
            var newcomer = waiting.next();
            String least = leaving.next();
            if (newcomer.getValue() <= 2 * counted.getOrDefault(least, 0L)) {
                break;
            }
            chosen.remove(least);
            chosen.add(newcomer.getKey());
        }
        labelled.retainAll(chosen);
        labelled.addAll(chosen);
        removeOthers();
        busy.replaceAll((slug, count) -> count / 2);
        busy.values().removeIf(count -> count == 0);
    }

    /** Also what a request left that began under a label since lost. */
    private void removeOthers() {
        Set<Meter> lost = registry.getMeters().stream()
                .filter(meter -> {
                    String label = meter.getId().getTag(TAG);
                    return label != null && !label.equals(OTHER) && !labelled.contains(label);
                })
                .collect(Collectors.toSet());
        lost.forEach(registry::remove);
    }
}
