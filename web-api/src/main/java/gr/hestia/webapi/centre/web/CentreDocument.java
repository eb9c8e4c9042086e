package gr.hestia.webapi.centre.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import gr.hestia.webapi.centre.Branch;
import gr.hestia.webapi.centre.Catchment;
import gr.hestia.webapi.centre.Centre;
import gr.hestia.webapi.centre.Contact;
import gr.hestia.webapi.centre.FundingAct;
import gr.hestia.webapi.centre.FundingDecision;
import gr.hestia.webapi.centre.LocalText;
import gr.hestia.webapi.centre.OfferedService;
import gr.hestia.webapi.centre.OpeningTime;
import gr.hestia.webapi.centre.Phone;
import gr.hestia.webapi.centre.ServiceAxis;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A centre for a reader of the API, in the words of Open Referral HSDS 3 (organization, service, location, schedule,
 * service area) where they fit. What nobody has said is absent.
 *
 * @param since ISO 8601 with the precision that is known
 * @param servedGroups in order of priority
 * @param funding the chain of acts, the oldest first
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
        List<Taxonomy> serviceAxes,
        List<Service> services,
        List<LocalText> servedGroups,
        List<Location> locations,
        List<Funding> funding) {

    /** Where the centre is. */
    record Municipality(String key, LocalText name, LocalText regionalUnit, LocalText region) {}

    /** Who runs it and how to reach it. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Organization(
            @Nullable LocalText name,
            @Nullable LocalText supervisor,
            @Nullable String email,
            List<Telephone> phones) {}

    /** A line along which services are given. */
    record Taxonomy(String code, LocalText name, boolean own) {
        static Taxonomy of(ServiceAxis axis) {
            return new Taxonomy(axis.key(), axis.title(), axis.own());
        }
    }

    /** A service. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Service(
            UUID id,
            LocalText name,
            @Nullable LocalText description,
            boolean own,
            @Nullable String mitos) {
        static Service of(OfferedService service) {
            return new Service(service.id(), service.title(), service.body(), service.own(), service.mitos());
        }
    }

    /** A telephone, in E.164. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Telephone(String number, @Nullable LocalText description) {
        static Telephone of(Phone phone) {
            return new Telephone("+30" + phone.number(), phone.label());
        }
    }

    /** A branch. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Location(
            UUID id,
            String type,
            LocalText name,
            @Nullable LocalText description,
            @Nullable LocalText place,
            @Nullable LocalText address,
            @Nullable String postalCode,
            @Nullable Boolean byAppointment,
            List<Telephone> phones,
            List<Schedule> schedules,
            @Nullable LocalText scheduleNote,
            List<ServiceArea> serviceAreas) {

        static Location of(Branch branch) {
            Contact contact = branch.contact();
            return new Location(
                    branch.id(),
                    branch.kind(),
                    branch.name(),
                    branch.description(),
                    contact.place(),
                    contact.address(),
                    contact.postCode(),
                    branch.byAppointment(),
                    contact.phones().stream().map(Telephone::of).toList(),
                    branch.hours().stream().map(Schedule::of).toList(),
                    branch.hoursNote(),
                    branch.catchment().stream().map(ServiceArea::of).toList());
        }
    }

    /**
     * A stretch of the week.
     *
     * @param byday two letters as in iCalendar, {@code MO}
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Schedule(
            String byday,
            @Nullable LocalTime opensAt,
            @Nullable LocalTime closesAt,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {

        private static final int LETTERS = 2;

        static Schedule of(OpeningTime time) {
            return new Schedule(
                    time.day().name().substring(0, LETTERS).toUpperCase(Locale.ROOT),
                    time.opens(),
                    time.closes(),
                    time.validFrom(),
                    time.validUntil());
        }
    }

    /** A municipality that a branch serves. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record ServiceArea(
            String municipality,
            LocalText name,
            List<String> municipalUnits,
            @Nullable LocalText basis) {
        static ServiceArea of(Catchment served) {
            return new ServiceArea(served.municipality(), served.name(), served.units(), served.basis());
        }
    }

    /** An act that pays for the centre; euros. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Funding(
            @Nullable LocalText title,
            @Nullable String mis,
            @Nullable LocalText programme,
            @Nullable String period,
            @Nullable LocalText source,
            @Nullable BigDecimal budget,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable LocalText publicity,
            List<Decision> decisions) {

        static Funding of(FundingAct act) {
            return new Funding(
                    act.title(),
                    act.mis(),
                    act.programme(),
                    act.period(),
                    act.fund(),
                    act.budget(),
                    act.from(),
                    act.until(),
                    act.publicity(),
                    act.decisions().stream().map(Decision::of).toList());
        }
    }

    /** A decision on an act. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Decision(
            FundingDecision.Kind kind,
            String protocol,
            LocalDate date,
            @Nullable String ada,
            @Nullable BigDecimal budget,
            @Nullable LocalDate until) {
        static Decision of(FundingDecision decision) {
            return new Decision(
                    decision.kind(),
                    decision.protocol(),
                    decision.decidedOn(),
                    decision.ada(),
                    decision.budget(),
                    decision.extendedUntil());
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
                new Organization(
                        centre.operator().name(),
                        centre.operator().supervisor(),
                        centre.contact().email(),
                        centre.contact().phones().stream().map(Telephone::of).toList()),
                centre.axes().stream().map(Taxonomy::of).toList(),
                centre.services().stream().map(Service::of).toList(),
                centre.groups().stream().map(group -> group.name()).toList(),
                centre.branches().stream().map(Location::of).toList(),
                centre.acts().stream().map(Funding::of).toList());
    }
}
