package gr.hestia.webapi.beneficiary.web;

import gr.hestia.webapi.beneficiary.FileHit;
import gr.hestia.webapi.beneficiary.FindFiles;
import gr.hestia.webapi.beneficiary.FoundFiles;
import gr.hestia.webapi.staff.CurrentMember;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Finds files, for clients. What is looked for stands in the body: no name or ΑΜΚΑ ever stands in an address. */
@RestController
@Tag(name = "Beneficiaries")
class SearchEndpoint {

    private final CurrentMember current;
    private final FindFiles find;

    SearchEndpoint(CurrentMember current, FindFiles find) {
        this.current = current;
        this.find = find;
    }

    /**
     * What is looked for.
     *
     * @param query number, name, ΑΜΚΑ, ΑΦΜ or phone
     * @param page number of the page, from 1
     * @param size files on a page
     */
    record Search(
            @NotNull @Size(max = 200) @Nullable String query,
            @Min(1) @Max(10_000) @Nullable Integer page,
            @Min(1) @Max(100) @Nullable Integer size) {}

    /**
     * One page of what was found.
     *
     * @param kind what was looked for
     * @param page number of the page
     * @param size most files on a page
     * @param total files on all pages
     * @param items the page's files
     * @param similar on a first page that is not full, files that would be hits but for a typing slip
     */
    record Found(FoundFiles.Kind kind, int page, int size, long total, List<FileHit> items, List<FileHit> similar) {}

    @PostMapping("/api/v1/tenants/{tenant}/beneficiaries/searches")
    @Operation(
            operationId = "searchBeneficiaries",
            summary = "Find files",
            description = "By number, name, ΑΜΚΑ, ΑΦΜ or phone, told apart by what it looks like. Accents, case, final"
                    + " sigma, script and the order of names do not matter; beginnings suffice.")
    ResponseEntity<Found> search(@Valid @RequestBody Search search) {
        Integer page = search.page();
        Integer size = search.size();
        String query = search.query();
        FoundFiles found = find.find(
                current.get(),
                query == null ? "" : query,
                page == null ? 1 : page,
                size == null ? FindFiles.PAGE_SIZE : size);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Found(
                        found.kind(), found.page(), found.pageSize(), found.total(), found.hits(), found.similar()));
    }
}
