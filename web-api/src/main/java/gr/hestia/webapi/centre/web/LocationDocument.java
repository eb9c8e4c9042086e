package gr.hestia.webapi.centre.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import gr.hestia.webapi.centre.Branch;
import gr.hestia.webapi.centre.Catchment;
import gr.hestia.webapi.centre.Contact;
import gr.hestia.webapi.centre.LocalText;
import gr.hestia.webapi.centre.OpeningTime;
import gr.hestia.webapi.centre.Phone;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A branch in service, for a reader of the API. */
@Schema(name = "Location")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record LocationDocument(
        UUID id,
        String type,
        LocalText name,
        @Nullable LocalText description,
        @Nullable LocalText place,
        @Nullable LocalText address,
        @Nullable String postalCode,
        @Nullable String email,
        @Nullable Boolean byAppointment,
        List<Telephone> phones,
        List<Schedule> schedules,
        @Nullable LocalText scheduleNote,
        List<ServiceArea> serviceAreas) {

    static LocationDocument of(Branch branch) {
        Contact contact = branch.contact();
        return new LocationDocument(
                branch.id(),
                branch.kind(),
                branch.name(),
                branch.description(),
                contact.place(),
                contact.address(),
                contact.postCode(),
                contact.email(),
                branch.byAppointment(),
                Telephone.listOf(contact),
                branch.hours().stream().map(Schedule::of).toList(),
                branch.hoursNote(),
                branch.catchment().stream().map(ServiceArea::of).toList());
    }

    /** A telephone, in E.164. */
    @Schema(name = "Telephone")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Telephone(String number, @Nullable LocalText description) {

        static List<Telephone> listOf(Contact contact) {
            return contact.phones().stream().map(Telephone::of).toList();
        }

        private static Telephone of(Phone phone) {
            return new Telephone("+30" + phone.number(), phone.label());
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
}
