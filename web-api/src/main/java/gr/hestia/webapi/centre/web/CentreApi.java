package gr.hestia.webapi.centre.web;

import gr.hestia.platform.tenancy.CentreDirectory;
import gr.hestia.platform.tenancy.TenantFilter;
import gr.hestia.webapi.centre.Centres;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What is public of the centres, for programs; nobody logs in. */
@RestController
@RequestMapping("/api/v1/centres")
@Tag(name = "Centres", description = "Public information on Community Centres")
class CentreApi {

    private static final int LARGEST = 200;

    private final CentreDirectory directory;
    private final Centres centres;

    CentreApi(CentreDirectory directory, Centres centres) {
        this.directory = directory;
        this.centres = centres;
    }

    @GetMapping
    @Operation(
            operationId = "listCentres",
            summary = "Lists the centres in service, or those that serve a municipality",
            security = {})
    CentreListing list(
            @Parameter(description = "A municipality, its seat or a regional unit, in Greek or in Latin letters")
                    @RequestParam(defaultValue = "")
                    @Size(max = 80)
                    String q,
            @Parameter(description = "From 1; a search has one page") @RequestParam(defaultValue = "1") @Min(1)
                    int page,
            @Parameter(description = "Entries on a page") @RequestParam(defaultValue = "50") @Min(1) @Max(LARGEST)
                    int size) {
        return q.isBlank()
                ? CentreListing.of(directory.list((page - 1L) * size, size), page, size, directory.count(), base())
                : CentreListing.found(directory.search(q, size), size, base());
    }

    @GetMapping("/{slug}")
    @Operation(
            operationId = "getCentre",
            summary = "Tells everything that is public of a centre",
            security = {})
    CentreDocument get(@PathVariable String slug, @Parameter(hidden = true) HttpServletRequest request) {
        if (TenantFilter.tenantOf(request).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return CentreDocument.of(slug, centres.get(), base());
    }

    private static String base() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    }
}
