package gr.hestia.webapi.beneficiary;

import gr.hestia.platform.audit.AuditEvent;
import gr.hestia.platform.audit.AuditTrail;
import gr.hestia.webapi.staff.Member;
import gr.hestia.webapi.staff.Permission;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a file to read it. Every opening is written into the trail before anything is shown. */
@Service
public class OpenFile {

    private final Files files;
    private final Sealer sealer;
    private final AuditTrail audit;

    OpenFile(Files files, Sealer sealer, AuditTrail audit) {
        this.files = files;
        this.sealer = sealer;
        this.audit = audit;
    }

    /** @throws FileNotFound if this centre has no such file */
    @Transactional
    public BeneficiaryFile open(Member by, UUID id) {
        by.require(Permission.VIEW_FILES);
        BeneficiaryFile file = files.get(id).read(sealer);
        audit.record(viewed(id));
        return file;
    }

    /** What the trail says when a whole file was shown to whoever acts, in whatever way. */
    static AuditEvent viewed(UUID id) {
        return AuditEvent.of("beneficiary.viewed", "beneficiary", id);
    }
}
