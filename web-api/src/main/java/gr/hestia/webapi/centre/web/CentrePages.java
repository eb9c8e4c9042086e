package gr.hestia.webapi.centre.web;

import gr.hestia.platform.tenancy.Tenant;
import gr.hestia.platform.tenancy.TenantFilter;
import gr.hestia.platform.web.Site;
import gr.hestia.webapi.centre.Centre;
import gr.hestia.webapi.centre.Centres;
import gr.hestia.webapi.centre.calendar.StateHolidays;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** A centre's public page. Nobody logs in, nothing is remembered of who reads it. */
@Controller
class CentrePages {

    private final Centres centres;
    private final StateHolidays holidays;
    private final StructuredData machines;
    private final MessageSource messages;
    private final Clock clock;

    CentrePages(Centres centres, StateHolidays holidays, StructuredData machines, MessageSource messages, Clock clock) {
        this.centres = centres;
        this.holidays = holidays;
        this.machines = machines;
        this.messages = messages;
        this.clock = clock;
    }

    /** @param month which month the calendar shows, {@code 2026-03}; what is no month shows the present one */
    @GetMapping("/{tenant}")
    String page(
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable String month,
            Locale locale,
            Model model) {
        Tenant tenant =
                TenantFilter.tenantOf(request).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Centre centre = centres.get();
        LocalDateTime now = LocalDateTime.now(clock);
        Wording wording = new Wording(locale, messages, clock);
        CentreView view = new CentrePage(centre, holidays, wording, now, clock.getZone())
                .write(month(month, now.toLocalDate()), address(tenant), machines);
        model.addAttribute("centre", view);
        model.addAttribute(Site.ATTRIBUTE, PublicSite.of(tenant, centre, view, wording, now.toLocalDate()));
        return "centre/page";
    }

    private static String address(Tenant tenant) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/" + tenant.slug())
                .toUriString();
    }

    private static YearMonth month(@Nullable String asked, LocalDate today) {
        try {
            YearMonth month = asked == null ? YearMonth.from(today) : YearMonth.parse(asked);
            return MonthPage.reaches(month, today) ? month : YearMonth.from(today);
        } catch (DateTimeException notAMonth) {
            return YearMonth.from(today);
        }
    }
}
