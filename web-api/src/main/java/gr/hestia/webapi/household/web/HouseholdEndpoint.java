package gr.hestia.webapi.household.web;

import gr.hestia.platform.web.failure.EntityVersion;
import gr.hestia.platform.web.form.Storable;
import gr.hestia.webapi.household.Household;
import gr.hestia.webapi.household.HouseholdMember;
import gr.hestia.webapi.household.RecordHousehold;
import gr.hestia.webapi.household.Relation;
import gr.hestia.webapi.household.ShowHousehold;
import gr.hestia.webapi.staff.CurrentMember;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** With whom a person lives, for clients. */
@RestController
@RequestMapping("/api/v1/tenants/{tenant}/beneficiaries/{id}/household")
@Tag(name = "Households", description = "With whom a person lives, in brief")
class HouseholdEndpoint {

    private final CurrentMember current;
    private final ShowHousehold show;
    private final RecordHousehold record;

    HouseholdEndpoint(CurrentMember current, ShowHousehold show, RecordHousehold record) {
        this.current = current;
        this.show = show;
        this.record = record;
    }

    /**
     * A household.
     *
     * @param size persons, the beneficiary included
     * @param members those of whom more is known; need not be all
     */
    record HouseholdBody(
            @Min(1) @Max(50) @Nullable Integer size,
            @Size(max = 20) @Nullable List<@NotNull @Valid MemberBody> members) {

        static HouseholdBody of(Household household) {
            return new HouseholdBody(
                    household.size(),
                    household.members().stream().map(MemberBody::of).toList());
        }

        Household household(long version) {
            return new Household(
                    size,
                    members == null
                            ? List.of()
                            : members.stream().map(MemberBody::member).toList(),
                    version);
        }
    }

    /**
     * Somebody who lives with the beneficiary.
     *
     * @param relation what the member is to the beneficiary
     * @param file id of the member's own file
     */
    record MemberBody(
            @NotBlank @Size(max = 120) @Storable @Nullable String name,
            @NotNull @Nullable Relation relation,
            @Min(1850) @Max(2200) @Nullable Integer birthYear,
            @Nullable UUID file) {

        static MemberBody of(HouseholdMember member) {
            return new MemberBody(member.name(), member.relation(), member.birthYear(), member.file());
        }

        HouseholdMember member() {
            return new HouseholdMember(Objects.requireNonNull(name), Objects.requireNonNull(relation), birthYear, file);
        }
    }

    @GetMapping
    @Operation(
            operationId = "getHousehold",
            summary = "Read a household",
            description = "Where nothing was ever written, an empty one.")
    ResponseEntity<HouseholdBody> get(@PathVariable UUID id) {
        Household household = show.of(current.get(), id).household();
        return answer(household.version(), HouseholdBody.of(household));
    }

    @PutMapping
    @Operation(operationId = "putHousehold", summary = "Write a household", description = "Replaces all of it.")
    @ApiResponse(responseCode = "200", description = "The household as it is now")
    @ApiResponse(responseCode = "412", description = "Somebody else changed it after the version in If-Match")
    @ApiResponse(responseCode = "422", description = "Everything wrong with the fields, in the member `errors`")
    @ApiResponse(responseCode = "428", description = "If-Match is missing")
    ResponseEntity<HouseholdBody> put(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody HouseholdBody body) {
        EntityVersion version = EntityVersion.required(ifMatch);
        long written = record.write(current.get(), id, body.household(version.value()));
        return answer(written, body);
    }

    private static ResponseEntity<HouseholdBody> answer(long version, HouseholdBody body) {
        return new EntityVersion(version).on(ResponseEntity.ok()).body(body);
    }
}
