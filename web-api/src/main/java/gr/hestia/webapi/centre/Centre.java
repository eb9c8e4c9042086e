package gr.hestia.webapi.centre;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A centre as its tables describe it at one moment: everything that its public pages show. Null and empty are what
 * nobody has said; they are left out of pages and never guessed.
 *
 * @param name as the centre calls itself
 * @param planned whether it does not receive people yet
 * @param since ISO 8601 with the precision that is known: {@code 2018}, {@code 2018-12} or {@code 2018-12-03}
 * @param freeOfCharge whether all services are free
 * @param closedOnStateHolidays null where the centre does not say
 * @param closuresNote what the centre says of its days off in words
 * @param staffNote what the centre says of its staff in words
 * @param branches those in service, the first one first
 * @param groups whom it is there for, as it lists them
 * @param groupsByPriority whether it says that this is an order of priority
 * @param acts the chain of funding, the oldest first
 */
public record Centre(
        LocalText name,
        Area area,
        boolean planned,
        Operator operator,
        @Nullable String since,
        @Nullable Boolean freeOfCharge,
        Contact contact,
        @Nullable Boolean closedOnStateHolidays,
        @Nullable LocalText closuresNote,
        @Nullable LocalText staffNote,
        Source source,
        List<CentreText> texts,
        List<CentreLink> links,
        List<LegalReference> legalBasis,
        List<Branch> branches,
        List<Stop> stops,
        List<ServiceAxis> axes,
        List<OfferedService> services,
        List<ServedGroup> groups,
        boolean groupsByPriority,
        List<StaffPosition> staff,
        List<Closure> closures,
        List<CalendarEvent> events,
        List<FundingAct> acts) {

    public Centre {
        texts = List.copyOf(texts);
        links = List.copyOf(links);
        legalBasis = List.copyOf(legalBasis);
        branches = List.copyOf(branches);
        stops = List.copyOf(stops);
        axes = List.copyOf(axes);
        services = List.copyOf(services);
        groups = List.copyOf(groups);
        staff = List.copyOf(staff);
        closures = List.copyOf(closures);
        events = List.copyOf(events);
        acts = List.copyOf(acts);
    }

    /** The centre itself among its branches: the first of kind {@code core}, else the first of all. */
    public Optional<Branch> core() {
        return branches.stream()
                .filter(Branch::isCore)
                .findFirst()
                .or(() -> branches.stream().findFirst());
    }

    /** Whether something belongs to the centre as a whole, or to a branch that is in service. */
    public boolean inService(@Nullable UUID branch) {
        return branch == null || findBranch(branch).isPresent();
    }

    /** The branch with this id, if it is in service. */
    public Optional<Branch> findBranch(UUID id) {
        return branches.stream().filter(branch -> branch.id().equals(id)).findFirst();
    }
}
