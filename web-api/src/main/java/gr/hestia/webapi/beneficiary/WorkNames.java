package gr.hestia.webapi.beneficiary;

import gr.hestia.webapi.beneficiary.WorkItem.Kind;
import gr.hestia.webapi.staff.Member;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What files and visits of a centre refer to by id: its branches, services and people. It serves one act, on one thread.
 *
 * <p>It may be a second old. So before it says that something is unknown or cannot be chosen, it looks again, once: what
 * another replica made or brought back a moment ago is there.
 */
public final class WorkNames {

    private final Supplier<Map<UUID, WorkItem>> again;
    private Map<UUID, WorkItem> items;
    private boolean renewed;

    WorkNames(Map<UUID, WorkItem> items, Supplier<Map<UUID, WorkItem>> again) {
        this.items = items;
        this.again = again;
    }

    /** The name of a branch, a service or a colleague, former ones too; empty where the centre never had one. */
    public Optional<String> find(UUID id, Locale locale) {
        if (!items.containsKey(id)) {
            renew();
        }
        return Optional.ofNullable(items.get(id)).map(item -> item.name(locale));
    }

    /** Whether this is a branch in use at which the member works. */
    public boolean canChooseBranch(Member member, UUID id) {
        return member.worksAt(id) && canChoose(Kind.BRANCH, id);
    }

    /** Whether the centre offers this service. */
    public boolean canChooseService(UUID id) {
        return canChoose(Kind.SERVICE, id);
    }

    /** Whether this person works here. */
    public boolean canChooseColleague(UUID id) {
        return canChoose(Kind.COLLEAGUE, id);
    }

    /** What can be chosen now, in the order in which the centre lists it. */
    Stream<WorkItem> list(Kind kind) {
        return items.values().stream().filter(item -> item.kind() == kind && item.present());
    }

    private boolean canChoose(Kind kind, UUID id) {
        if (!isPresent(kind, id)) {
            renew();
        }
        return isPresent(kind, id);
    }

    private boolean isPresent(Kind kind, UUID id) {
        WorkItem item = items.get(id);
        return item != null && item.kind() == kind && item.present();
    }

    private void renew() {
        if (!renewed) {
            renewed = true;
            items = again.get();
        }
    }
}
