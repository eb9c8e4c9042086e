package gr.hestia.webapi.beneficiary.web;

import gr.hestia.platform.web.failure.EntityVersion;
import gr.hestia.webapi.beneficiary.BeneficiaryFile;
import gr.hestia.webapi.beneficiary.EditBeneficiary;
import gr.hestia.webapi.beneficiary.EditBeneficiary.Edit;
import gr.hestia.webapi.beneficiary.FileDetails;
import gr.hestia.webapi.beneficiary.OpenFile;
import gr.hestia.webapi.beneficiary.RegisterBeneficiary;
import gr.hestia.webapi.beneficiary.RegisterBeneficiary.Registration;
import gr.hestia.webapi.staff.CurrentMember;
import gr.hestia.webapi.staff.Member;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The files of a centre, for clients. */
@RestController
@RequestMapping("/api/v1/tenants/{tenant}/beneficiaries")
@Tag(name = "Beneficiaries", description = "The files of the people a centre serves")
class BeneficiaryEndpoint {

    private final CurrentMember current;
    private final RegisterBeneficiary register;
    private final OpenFile open;
    private final EditBeneficiary edit;
    private final FileFormReader reader;

    BeneficiaryEndpoint(
            CurrentMember current,
            RegisterBeneficiary register,
            OpenFile open,
            EditBeneficiary edit,
            FileFormReader reader) {
        this.current = current;
        this.register = register;
        this.open = open;
        this.edit = edit;
        this.reader = reader;
    }

    @PostMapping
    @Operation(
            operationId = "registerBeneficiary",
            summary = "Register a person",
            description = "A person who may already have a file is answered with 409 and the candidates, unless"
                    + " `confirmedDistinct` is true. The same Idempotency-Key sent twice makes one file; with"
                    + " another content it is refused.")
    @ApiResponse(responseCode = "201", description = "The file, under the centre's next number")
    @ApiResponse(responseCode = "409", description = "Likely duplicates, in the member `candidates`")
    @ApiResponse(
            responseCode = "422",
            description = "Everything wrong with the fields, in the member `errors`; or the Idempotency-Key was used"
                    + " before, for another content")
    ResponseEntity<FileBody> register(
            @PathVariable String tenant,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody FileForm body)
            throws BindException {
        Member by = current.get();
        BeanPropertyBindingResult errors = new BeanPropertyBindingResult(body, "file");
        UUID branch = new TypedText(errors).id("branch", body.getBranch());
        FileDetails details = read(body, errors);
        BeneficiaryFile file = register.register(
                by, new Registration(IdempotencyKey.of(by, key), branch, details, body.isConfirmedDistinct()));
        URI location = URI.create("/api/v1/tenants/" + tenant + "/beneficiaries/" + file.id());
        return answer(ResponseEntity.created(location), file);
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "getBeneficiary",
            summary = "Open a file",
            description = "The reading is written into the centre's audit trail.")
    ResponseEntity<FileBody> open(@PathVariable UUID id) {
        return answer(ResponseEntity.ok(), open.open(current.get(), id));
    }

    @PutMapping("/{id}")
    @Operation(
            operationId = "editBeneficiary",
            summary = "Correct a file",
            description = "Replaces everything the file says about the person. `branch` is not changed.")
    @ApiResponse(responseCode = "200", description = "The file as it is now")
    @ApiResponse(responseCode = "409", description = "Another file has the same papers, in the member `candidates`")
    @ApiResponse(responseCode = "412", description = "Somebody else changed the file after the version in If-Match")
    @ApiResponse(responseCode = "422", description = "Everything wrong with the fields, in the member `errors`")
    @ApiResponse(responseCode = "428", description = "If-Match is missing")
    ResponseEntity<FileBody> edit(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody FileForm body)
            throws BindException {
        EntityVersion version = EntityVersion.required(ifMatch);
        FileDetails details = read(body, new BeanPropertyBindingResult(body, "file"));
        return answer(
                ResponseEntity.ok(),
                edit.edit(current.get(), id, new Edit(version.value(), details, body.isConfirmedDistinct())));
    }

    private FileDetails read(FileForm body, BeanPropertyBindingResult errors) throws BindException {
        return reader.read(body, errors).orElseThrow(() -> new BindException(errors));
    }

    private static ResponseEntity<FileBody> answer(ResponseEntity.BodyBuilder answer, BeneficiaryFile file) {
        return new EntityVersion(file.version()).on(answer).body(FileBody.of(file));
    }
}
