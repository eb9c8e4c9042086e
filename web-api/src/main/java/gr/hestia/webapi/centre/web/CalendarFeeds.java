package gr.hestia.webapi.centre.web;

import gr.hestia.platform.tenancy.Tenant;
import gr.hestia.platform.tenancy.TenantFilter;
import gr.hestia.webapi.centre.Centre;
import gr.hestia.webapi.centre.Centres;
import gr.hestia.webapi.centre.calendar.DaysOff;
import gr.hestia.webapi.centre.calendar.StateHolidays;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** A centre's calendar for others' calendars. */
@RestController
@Hidden
class CalendarFeeds {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Centres centres;
    private final StateHolidays holidays;
    private final MessageSource messages;
    private final Clock clock;

    CalendarFeeds(Centres centres, StateHolidays holidays, MessageSource messages, Clock clock) {
        this.centres = centres;
        this.holidays = holidays;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/{tenant}/calendar.ics")
    ResponseEntity<byte[]> feed(HttpServletRequest request, Locale locale) {
        Tenant tenant =
                TenantFilter.tenantOf(request).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Centre centre = centres.get();
        String feed = new CalendarFeed(
                        tenant.slug(),
                        centre,
                        new DaysOff(centre, holidays),
                        new Wording(locale, messages, clock),
                        LocalDate.now(clock),
                        clock.getZone())
                .write();
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + tenant.slug() + ".ics\"")
                .body(feed.getBytes(StandardCharsets.UTF_8));
    }
}
