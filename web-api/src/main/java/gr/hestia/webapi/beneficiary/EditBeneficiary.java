package gr.hestia.webapi.beneficiary;

import gr.hestia.platform.audit.AuditEvent;
import gr.hestia.platform.audit.AuditTrail;
import gr.hestia.webapi.beneficiary.LikelyDuplicates.Candidate;
import gr.hestia.webapi.staff.Member;
import gr.hestia.webapi.staff.Permission;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Corrects what a file says about its person. */
@Service
public class EditBeneficiary {

    private final Files files;
    private final DuplicateCheck duplicates;
    private final Sealer sealer;
    private final AuditTrail audit;

    EditBeneficiary(Files files, DuplicateCheck duplicates, Sealer sealer, AuditTrail audit) {
        this.files = files;
        this.duplicates = duplicates;
        this.sealer = sealer;
        this.audit = audit;
    }

    /**
     * What an edit says.
     *
     * @param version the version of the file that it began from
     * @param details everything the file shall say
     * @param confirmedDistinct whether somebody confirmed that another file with the same papers is somebody else's
     */
    public record Edit(long version, FileDetails details, boolean confirmedDistinct) {}

    /**
     * Writes the edit, unless the file says it already, as when a form is sent twice. Whoever is given the file as it
     * stands instead, because it says so already or because somebody else changed it, has read it: that is written into
     * the trail also when the edit fails.
     *
     * @throws FileNotFound if this centre has no such file
     * @throws FileChangedMeanwhile if somebody else changed the file after this edit began
     * @throws LikelyDuplicates if another file has the same papers and nobody confirmed that it is somebody else's
     */
    @Transactional(noRollbackFor = {FileChangedMeanwhile.class, LikelyDuplicates.class})
    public BeneficiaryFile edit(Member by, UUID id, Edit edit) {
        by.require(Permission.EDIT_FILES);
        Beneficiary file = files.getToChange(id);
        BeneficiaryFile before = file.read(sealer);
        if (before.details().equals(edit.details())) {
            return shown(before);
        }
        if (before.version() != edit.version()) {
            shown(before);
            throw FileChangedMeanwhile.to(before);
        }
        if (!edit.details().papers().equals(before.details().papers())) {
            files.holdPapers();
        }
        List<Candidate> candidates = duplicates.findByPapers(edit.details(), id);
        if (!candidates.isEmpty() && !edit.confirmedDistinct()) {
            throw duplicates.shown(candidates, id);
        }
        file.describe(edit.details(), sealer);
        files.write();
        audit.record(AuditEvent.of("beneficiary.edited", "beneficiary", id)
                .with("changed", edit.details().differences(before.details())));
        return file.read(sealer);
    }

    private BeneficiaryFile shown(BeneficiaryFile file) {
        audit.record(OpenFile.viewed(file.id()));
        return file;
    }
}
