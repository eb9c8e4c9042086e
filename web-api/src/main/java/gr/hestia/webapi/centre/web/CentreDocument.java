package gr.hestia.webapi.centre.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import gr.hestia.webapi.centre.Centre;
import gr.hestia.webapi.centre.CentreLink;
import gr.hestia.webapi.centre.CentreText;
import gr.hestia.webapi.centre.LegalReference;
import gr.hestia.webapi.centre.LocalText;
import gr.hestia.webapi.centre.OfferedService;
import gr.hestia.webapi.centre.ServedGroup;
import gr.hestia.webapi.centre.ServiceAxis;
import gr.hestia.webapi.centre.Source;
import gr.hestia.webapi.centre.StaffPosition;
import gr.hestia.webapi.centre.web.LocationDocument.Telephone;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A centre for a reader of the API, in the words of Open Referral HSDS 3 (organization, service, location, schedule,
 * service area) where they fit: everything that its public page says. What nobody has said is absent, and so is what was
 * called off and what belongs to a branch out of service.
 *
 * @param since ISO 8601 with the precision that is known
 * @param servedGroups as the centre lists them
 * @param servedGroupsByPriority whether it says that this is an order of priority
 * @param calendar address of the calendar feed
 * @param funding the chain of acts, the oldest first
 * @param source the page that said all this first
 */
@Schema(name = "Centre")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record CentreDocument(
        String slug,
        LocalText name,
        String url,
        String calendar,
        Municipality municipality,
        boolean planned,
        @Nullable String since,
        @Nullable Boolean freeOfCharge,
        Organization organization,
        List<CentreText> texts,
        List<CentreLink> links,
        List<LegalReference> legalBasis,
        List<Taxonomy> serviceAxes,
        List<Service> services,
        List<ServedGroup> servedGroups,
        boolean servedGroupsByPriority,
        List<LocationDocument> locations,
        @Nullable DaysOffDocument daysOff,
        List<EventDocument> events,
        List<StopDocument> stops,
        @Nullable Staff staff,
        List<FundingDocument> funding,
        Source source) {

    /** Where the centre is. */
    record Municipality(String key, LocalText name, LocalText regionalUnit, LocalText region) {}

    /**
     * Who runs it and how to reach it.
     *
     * @param kind {@code municipality} or {@code legal-entity}
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Organization(
            @Nullable String kind,
            @Nullable LocalText name,
            @Nullable LocalText supervisor,
            @Nullable LocalText place,
            @Nullable LocalText address,
            @Nullable String postalCode,
            @Nullable String email,
            List<Telephone> phones) {

        static Organization of(Centre centre) {
            String kind = centre.operator().kind();
            return new Organization(
                    kind == null ? null : kind.toLowerCase(Locale.ROOT).replace('_', '-'),
                    centre.operator().name(),
                    centre.operator().supervisor(),
                    centre.contact().place(),
                    centre.contact().address(),
                    centre.contact().postCode(),
                    centre.contact().email(),
                    Telephone.listOf(centre.contact()));
        }
    }

    /** A line along which services are given. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Taxonomy(String code, LocalText name, @Nullable LocalText description, boolean own) {
        static Taxonomy of(ServiceAxis axis) {
            return new Taxonomy(axis.key(), axis.title(), axis.body(), axis.own());
        }
    }

    /**
     * A service.
     *
     * @param axis code of the line that it belongs to
     * @param mitos process id in the national registry of procedures
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Service(
            UUID id,
            LocalText name,
            @Nullable LocalText description,
            @Nullable String axis,
            boolean own,
            @Nullable String mitos) {
        static Service of(OfferedService service, Centre centre) {
            String axis = centre.axes().stream()
                    .filter(each -> Objects.equals(each.id(), service.axis()))
                    .map(ServiceAxis::key)
                    .findFirst()
                    .orElse(null);
            return new Service(service.id(), service.title(), service.body(), axis, service.own(), service.mitos());
        }
    }

    /** Who works there: posts and not people. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Staff(@Nullable LocalText note, List<StaffPosition> positions) {
        static @Nullable Staff of(Centre centre) {
            return centre.staffNote() == null && centre.staff().isEmpty()
                    ? null
                    : new Staff(centre.staffNote(), centre.staff());
        }
    }

    static CentreDocument of(String slug, Centre centre, String base) {
        return new CentreDocument(
                slug,
                centre.name(),
                base + "/" + slug,
                base + "/" + slug + "/calendar.ics",
                new Municipality(
                        centre.area().key(),
                        centre.area().municipality(),
                        centre.area().regionalUnit(),
                        centre.area().region()),
                centre.planned(),
                centre.since(),
                centre.freeOfCharge(),
                Organization.of(centre),
                centre.texts(),
                centre.links(),
                centre.legalBasis(),
                centre.axes().stream().map(Taxonomy::of).toList(),
                centre.services().stream()
                        .map(service -> Service.of(service, centre))
                        .toList(),
                centre.groups(),
                centre.groupsByPriority(),
                centre.branches().stream().map(LocationDocument::of).toList(),
                DaysOffDocument.of(centre),
                EventDocument.listOf(centre),
                StopDocument.listOf(centre),
                Staff.of(centre),
                centre.acts().stream().map(FundingDocument::of).toList(),
                centre.source());
    }
}
