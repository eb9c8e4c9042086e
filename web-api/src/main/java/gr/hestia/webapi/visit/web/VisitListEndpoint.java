package gr.hestia.webapi.visit.web;

import gr.hestia.webapi.staff.CurrentMember;
import gr.hestia.webapi.visit.CountVisits;
import gr.hestia.webapi.visit.ListVisits;
import gr.hestia.webapi.visit.VisitCounts;
import gr.hestia.webapi.visit.VisitEntry;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists and counts of visits, for clients. */
@RestController
@RequestMapping("/api/v1/tenants/{tenant}")
@Tag(name = "Visits")
class VisitListEndpoint {

    private final CurrentMember current;
    private final ListVisits list;
    private final CountVisits count;
    private final Clock clock;

    VisitListEndpoint(CurrentMember current, ListVisits list, CountVisits count, Clock clock) {
        this.current = current;
        this.list = list;
        this.count = count;
        this.clock = clock;
    }

    /**
     * One page of a list.
     *
     * @param page number of the page, from 1
     * @param size most visits on a page
     * @param total visits on all pages
     * @param items the page's visits
     */
    record VisitPage(int page, int size, long total, List<VisitEntry> items) {
        static VisitPage of(ListVisits.Page found) {
            return new VisitPage(found.page(), found.pageSize(), found.total(), found.visits());
        }
    }

    /**
     * The counts of a day.
     *
     * @param day the day in Greece
     * @param all of the whole centre; a person who came to two branches counts once
     * @param byBranch of each branch that had visits, by its id
     */
    record DayCounts(LocalDate day, VisitCounts all, Map<UUID, VisitCounts> byBranch) {}

    @GetMapping("/visits")
    @Operation(
            operationId = "listVisitsOfDay",
            summary = "List the visits of a day",
            description = "The latest first; without a day, of today.")
    ResponseEntity<VisitPage> ofDay(
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
            @RequestParam @Nullable UUID branch,
            @RequestParam(defaultValue = "1") @Min(1) @Max(10_000) int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(100) int size,
            Locale locale) {
        LocalDate wanted = day == null ? LocalDate.now(clock) : day;
        return answer(VisitPage.of(list.ofDay(current.get(), wanted, branch, page, size, locale)));
    }

    @GetMapping("/visits/counts")
    @Operation(
            operationId = "countDay",
            summary = "Count a day",
            description =
                    "Visits, requests («αιτήματα») and different persons («μοναδιαίοι»); without a day, of today.")
    ResponseEntity<DayCounts> counts(
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day) {
        LocalDate wanted = day == null ? LocalDate.now(clock) : day;
        CountVisits.Day counts = count.of(current.get(), wanted);
        return answer(new DayCounts(wanted, counts.all(), counts.byBranch()));
    }

    @GetMapping("/beneficiaries/{id}/visits")
    @Operation(
            operationId = "listVisitsOfBeneficiary",
            summary = "List the visits of a person",
            description = "The latest first, withdrawn ones included.")
    ResponseEntity<VisitPage> ofBeneficiary(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "1") @Min(1) @Max(10_000) int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(100) int size,
            Locale locale) {
        return answer(VisitPage.of(list.ofBeneficiary(current.get(), id, page, size, locale)));
    }

    private static <T> ResponseEntity<T> answer(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }
}
