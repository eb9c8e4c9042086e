package gr.hestia.peers.desk;

import gr.hestia.peers.tenant.CurrentCentre;
import gr.hestia.webapi.beneficiary.FoundFiles;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The desk at the addresses at which web-api has it. */
@RestController
@RequestMapping("/api/v1/tenants/{tenant}")
class DeskEndpoint {

    private static final ZoneId GREECE = ZoneId.of("Europe/Athens");

    private final DeskTransactions desk;
    private final Map<String, KnownCentre> known = new ConcurrentHashMap<>();

    DeskEndpoint(DeskTransactions desk) {
        this.desk = desk;
    }

    /**
     * What is looked for.
     *
     * @param query number, name or phone
     */
    record Search(@NotNull @Size(max = 200) String query) {}

    @PostMapping("/beneficiaries/searches")
    FoundFiles search(@AuthenticationPrincipal Jwt token, @Valid @RequestBody Search search) {
        return desk.search(by(token).subject(), search.query());
    }

    @GetMapping("/beneficiaries/{id}")
    OpenedFile open(@AuthenticationPrincipal Jwt token, @PathVariable UUID id) {
        return desk.open(by(token).subject(), id).orElseThrow(DeskEndpoint::notFound);
    }

    /** In two transactions, as web-api: the visit is written, then read and shown. */
    @PostMapping("/visits")
    ResponseEntity<ListedVisit> log(
            @PathVariable String tenant, @AuthenticationPrincipal Jwt token, @Valid @RequestBody NewVisit visit) {
        Member by = by(token);
        UUID id = desk.log(by.subject(), by.id(), visit).orElseThrow(DeskEndpoint::notFound);
        return ResponseEntity.created(URI.create("/api/v1/tenants/" + tenant + "/visits/" + id))
                .body(desk.one(by.subject(), id, known().names()));
    }

    @GetMapping("/visits")
    DeskWork.Day today(@AuthenticationPrincipal Jwt token) {
        return desk.day(by(token).subject(), LocalDate.now(GREECE), known().names());
    }

    /**
     * Who asks.
     *
     * @param subject of the token
     * @param id among the members
     */
    private record Member(String subject, UUID id) {}

    private Member by(Jwt token) {
        String subject = token.getSubject();
        UUID id = subject == null ? null : known().members().get(subject);
        if (subject == null || id == null) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return new Member(subject, id);
    }

    private KnownCentre known() {
        return known.computeIfAbsent(CurrentCentre.get().schema(), ignored -> desk.known());
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
