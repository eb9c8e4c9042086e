package gr.hestia.webapi.visit.web;

import gr.hestia.platform.web.failure.EntityVersion;
import gr.hestia.platform.web.failure.Fault;
import gr.hestia.platform.web.failure.InvalidInput;
import gr.hestia.webapi.beneficiary.web.IdempotencyKey;
import gr.hestia.webapi.staff.CurrentMember;
import gr.hestia.webapi.staff.Member;
import gr.hestia.webapi.visit.EditVisit;
import gr.hestia.webapi.visit.ListVisits;
import gr.hestia.webapi.visit.LogVisit;
import gr.hestia.webapi.visit.VisitEntry;
import gr.hestia.webapi.visit.WithdrawVisit;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One visit, for clients: logged, read, corrected, withdrawn and restored. */
@RestController
@RequestMapping("/api/v1/tenants/{tenant}/visits")
@Tag(name = "Visits", description = "Who came, what they asked for and what they were given")
class VisitEndpoint {

    private final CurrentMember current;
    private final LogVisit log;
    private final EditVisit edit;
    private final WithdrawVisit withdraw;
    private final ListVisits list;

    VisitEndpoint(CurrentMember current, LogVisit log, EditVisit edit, WithdrawVisit withdraw, ListVisits list) {
        this.current = current;
        this.log = log;
        this.edit = edit;
        this.withdraw = withdraw;
        this.list = list;
    }

    @PostMapping
    @Operation(
            operationId = "logVisit",
            summary = "Log a visit",
            description = "The same Idempotency-Key sent twice logs one visit; with another content it is refused.")
    @ApiResponse(responseCode = "201", description = "The visit")
    @ApiResponse(responseCode = "404", description = "This centre has no such file")
    @ApiResponse(
            responseCode = "422",
            description = "Everything wrong with the fields, in the member `errors`; or the Idempotency-Key was used"
                    + " before, for another content")
    ResponseEntity<VisitEntry> log(
            @PathVariable String tenant,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Valid @RequestBody VisitBody body,
            Locale locale) {
        Member by = current.get();
        UUID beneficiary = body.beneficiary();
        if (beneficiary == null) {
            throw InvalidInput.because(Fault.at("beneficiary", "NotNull"));
        }
        UUID id = log.log(by, IdempotencyKey.of(by, key), beneficiary, body.details());
        URI location = URI.create("/api/v1/tenants/" + tenant + "/visits/" + id);
        return answer(ResponseEntity.created(location), list.get(by, id, locale));
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "getVisit",
            summary = "Read a visit",
            description = "The reading is written into the centre's audit trail.")
    ResponseEntity<VisitEntry> get(@PathVariable UUID id, Locale locale) {
        return answer(ResponseEntity.ok(), list.get(current.get(), id, locale));
    }

    @PutMapping("/{id}")
    @Operation(operationId = "editVisit", summary = "Correct a visit")
    @ApiResponse(responseCode = "200", description = "The visit as it is now")
    @ApiResponse(responseCode = "409", description = "The visit was withdrawn")
    @ApiResponse(responseCode = "412", description = "Somebody else changed the visit after the version in If-Match")
    @ApiResponse(responseCode = "422", description = "Everything wrong with the fields, in the member `errors`")
    @ApiResponse(responseCode = "428", description = "If-Match is missing")
    ResponseEntity<VisitEntry> edit(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody VisitBody body,
            Locale locale) {
        EntityVersion version = EntityVersion.required(ifMatch);
        Member by = current.get();
        edit.edit(by, id, version.value(), body.details());
        return answer(ResponseEntity.ok(), list.get(by, id, locale));
    }

    @PostMapping("/{id}/withdrawal")
    @Operation(
            operationId = "withdrawVisit",
            summary = "Withdraw a visit",
            description = "It stays on record and counts for nothing.")
    @ApiResponse(responseCode = "200", description = "The visit as it is now")
    @ApiResponse(responseCode = "412", description = "Somebody else changed the visit after the version in If-Match")
    @ApiResponse(responseCode = "428", description = "If-Match is missing")
    ResponseEntity<VisitEntry> withdraw(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Locale locale) {
        EntityVersion version = EntityVersion.required(ifMatch);
        Member by = current.get();
        withdraw.withdraw(by, id, version);
        return answer(ResponseEntity.ok(), list.get(by, id, locale));
    }

    @DeleteMapping("/{id}/withdrawal")
    @Operation(operationId = "restoreVisit", summary = "Restore a withdrawn visit")
    @ApiResponse(responseCode = "200", description = "The visit as it is now")
    @ApiResponse(responseCode = "412", description = "Somebody else changed the visit after the version in If-Match")
    @ApiResponse(responseCode = "428", description = "If-Match is missing")
    ResponseEntity<VisitEntry> restore(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Locale locale) {
        EntityVersion version = EntityVersion.required(ifMatch);
        Member by = current.get();
        withdraw.restore(by, id, version);
        return answer(ResponseEntity.ok(), list.get(by, id, locale));
    }

    private static ResponseEntity<VisitEntry> answer(ResponseEntity.BodyBuilder answer, VisitEntry visit) {
        return new EntityVersion(visit.version()).on(answer).body(visit);
    }
}
