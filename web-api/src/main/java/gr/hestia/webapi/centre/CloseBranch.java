package gr.hestia.webapi.centre;

import gr.hestia.platform.audit.AuditEvent;
import gr.hestia.platform.audit.AuditTrail;
import gr.hestia.platform.web.failure.EntityVersion;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a branch out of service or back into it. It is never deleted: files and visits name it. */
@Component
public class CloseBranch {

    private final ListBranches branches;
    private final BranchRows rows;
    private final PublishBranches publish;
    private final AuditTrail audit;

    CloseBranch(ListBranches branches, BranchRows rows, PublishBranches publish, AuditTrail audit) {
        this.branches = branches;
        this.rows = rows;
        this.publish = publish;
        this.audit = audit;
    }

    /**
     * Takes it out of service: nobody is received there any more, and the public no longer sees it.
     *
     * @throws LastBranch if no branch would be left
     */
    @Transactional
    public void close(UUID id, EntityVersion version) {
        rows.lockAll();
        KeptBranch branch = branches.get(id);
        version.mustBe(branch.version());
        if (branches.list().stream().filter(KeptBranch::active).count() == 1 && branch.active()) {
            throw LastBranch.wouldClose();
        }
        set(branch, false, "branch.closed");
    }

    /** Puts it back into service as it was. */
    @Transactional
    public void reopen(UUID id, EntityVersion version) {
        rows.lockAll();
        KeptBranch branch = branches.get(id);
        version.mustBe(branch.version());
        set(branch, true, "branch.reopened");
    }

    private void set(KeptBranch branch, boolean active, String act) {
        if (branch.active() == active) {
            return;
        }
        UUID id = branch.branch().id();
        rows.setActive(id, active);
        audit.record(AuditEvent.of(act, "branch", id));
        publish.now();
    }
}
