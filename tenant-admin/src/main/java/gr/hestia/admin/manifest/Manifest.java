package gr.hestia.admin.manifest;

import gr.hestia.platform.tenancy.Slug;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is known of a centre when it joins. What its own page does not say is absent, never invented.
 *
 * @param slug its place in every address
 * @param municipality key of the municipality that runs it, in the reference list
 * @param region key of the region, said again so that a slip of the key is noticed
 * @param regionalUnit key of the regional unit, said again for the same reason
 * @param name the centre's name
 * @param stage whether it already works
 * @param operator who runs it; the municipality where absent
 * @param supervisedBy the service that supervises it
 * @param operatingSince when it opened, as precisely as is known
 * @param freeOfCharge whether its services cost nothing
 * @param contact how to reach the centre as a whole
 * @param legalBasis laws and decisions it rests on
 * @param texts what the public page tells, in order
 * @param links addresses elsewhere
 * @param branches where it works; at least one
 * @param axes lines that its services follow
 * @param services what it offers
 * @param servedGroups whom it serves, as its page lists them
 * @param servedGroupsByPriority whether its page says that this is an order of priority
 * @param staff who works there, by position
 * @param closures when it is closed
 * @param events its calendar
 * @param fundingActs the chain of acts that pay for it
 * @param source the page that says all this
 */
public record Manifest(
        Slug slug,
        String municipality,
        String region,
        String regionalUnit,
        LocalText name,
        @Nullable Stage stage,
        @Nullable Operator operator,
        @Nullable LocalText supervisedBy,
        @Nullable PartialDate operatingSince,
        @Nullable Boolean freeOfCharge,
        @Nullable Contact contact,
        List<LegalReference> legalBasis,
        List<CentreText> texts,
        List<CentreLink> links,
        List<Branch> branches,
        List<ServiceAxis> axes,
        List<Service> services,
        List<ServedGroup> servedGroups,
        @Nullable Boolean servedGroupsByPriority,
        @Nullable Staff staff,
        @Nullable Closures closures,
        List<CalendarEvent> events,
        List<FundingAct> fundingActs,
        Source source) {}
