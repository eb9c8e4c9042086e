package gr.hestia.webapi.beneficiary;

import gr.hestia.platform.audit.AuditEvent;
import gr.hestia.platform.audit.AuditTrail;
import gr.hestia.platform.web.failure.Fault;
import gr.hestia.platform.web.failure.InvalidInput;
import gr.hestia.webapi.beneficiary.LikelyDuplicates.Candidate;
import gr.hestia.webapi.staff.Member;
import gr.hestia.webapi.staff.Permission;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens a file for a person, with or without papers, under the centre's next number.
 *
 * <p>Registrations of one centre go one by one, so that two desks which register the same person at the same moment are
 * told of each other, and numbers have no gaps. The same form sent twice makes one file; whoever sends it again is shown
 * the file as it stands, which the trail says.
 */
@Service
public class RegisterBeneficiary {

    private final Files files;
    private final WorkChoices work;
    private final DuplicateCheck duplicates;
    private final FormContent forms;
    private final Sealer sealer;
    private final AuditTrail audit;
    private final Clock clock;

    RegisterBeneficiary(
            Files files,
            WorkChoices work,
            DuplicateCheck duplicates,
            FormContent forms,
            Sealer sealer,
            AuditTrail audit,
            Clock clock) {
        this.files = files;
        this.work = work;
        this.duplicates = duplicates;
        this.forms = forms;
        this.sealer = sealer;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What a registration says.
     *
     * @param form key of the form or request
     * @param branch where the person is registered
     * @param details what is known about the person
     * @param confirmedDistinct whether somebody has looked at the likely duplicates and says it is somebody else
     */
    public record Registration(UUID form, UUID branch, FileDetails details, boolean confirmedDistinct) {

        /** What must be the same when the form is sent again. */
        private List<Object> content() {
            return List.of(branch, details);
        }
    }

    /**
     * Registers a person.
     *
     * @throws KeyUsedForAnother if the same form has registered somebody described otherwise
     * @throws LikelyDuplicates if the person may already have a file and nobody confirmed otherwise
     * @throws InvalidInput if there is no such branch in use
     * @throws AccessDeniedException if the member may not register, or does not work at the branch
     */
    @Transactional(noRollbackFor = LikelyDuplicates.class)
    public BeneficiaryFile register(Member by, Registration registration) {
        by.require(Permission.EDIT_FILES);
        if (!by.worksAt(registration.branch())) {
            throw new AccessDeniedException("the member does not work at this branch");
        }
        if (!work.names().canChooseBranch(by, registration.branch())) {
            throw InvalidInput.because(Fault.at("branch", "beneficiary.wrong.branch"));
        }
        files.holdPapers();
        Optional<Beneficiary> made = files.findByForm(registration.form());
        return made.isPresent() ? again(made.get(), registration) : open(by, registration);
    }

    private BeneficiaryFile again(Beneficiary made, Registration registration) {
        forms.mustBe(made.formHash(), registration.form(), registration.content());
        audit.record(OpenFile.viewed(made.id()));
        return made.read(sealer);
    }

    private BeneficiaryFile open(Member by, Registration registration) {
        List<Candidate> candidates = duplicates.findAny(registration.details());
        if (!candidates.isEmpty() && !registration.confirmedDistinct()) {
            throw duplicates.shown(candidates, null);
        }
        Beneficiary file = new Beneficiary(
                files.takeNumber(),
                registration.form(),
                forms.hash(registration.form(), registration.content()),
                registration.branch(),
                by.id(),
                clock.instant());
        file.describe(registration.details(), sealer);
        files.add(file);
        audit.record(AuditEvent.of("beneficiary.registered", "beneficiary", file.id())
                .with("branch", registration.branch().toString())
                .with(
                        "distinctFrom",
                        candidates.stream()
                                .map(each -> each.file().id().toString())
                                .toList()));
        return file.read(sealer);
    }
}
