package gr.hestia.webapi.centre;

import gr.hestia.platform.audit.AuditEvent;
import gr.hestia.platform.audit.AuditTrail;
import gr.hestia.platform.web.failure.EntityVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a branch or changes what is said of one; the public page and the directory follow at once. */
@Component
public class SaveBranch {

    private final ListBranches branches;
    private final BranchRows rows;
    private final PublishBranches publish;
    private final AuditTrail audit;

    SaveBranch(ListBranches branches, BranchRows rows, PublishBranches publish, AuditTrail audit) {
        this.branches = branches;
        this.rows = rows;
        this.publish = publish;
        this.audit = audit;
    }

    /** Adds a branch after the others; one that was added already stays as it is. */
    @Transactional
    public void add(Branch branch) {
        rows.lockAll();
        if (rows.insert(branch)) {
            audit.record(AuditEvent.of("branch.added", "branch", branch.id()).with("kind", branch.kind()));
            publish.now();
        }
    }

    /**
     * Changes a branch; its kind stays.
     *
     * @throws BranchNotFound if there is no such branch
     */
    @Transactional
    public void change(Branch branch, EntityVersion version) {
        UUID id = branch.id();
        rows.lockAll();
        KeptBranch before = branches.get(id);
        version.mustBe(before.version());
        List<String> changed = changes(before.branch(), branch);
        if (changed.isEmpty()) {
            return;
        }
        rows.update(branch);
        audit.record(AuditEvent.of("branch.changed", "branch", id).with("fields", changed));
        publish.now();
    }

    private static List<String> changes(Branch before, Branch after) {
        List<String> fields = new ArrayList<>();
        compare("name", Branch::name, before, after, fields);
        compare("description", Branch::description, before, after, fields);
        compare("contact", Branch::contact, before, after, fields);
        compare("byAppointment", Branch::byAppointment, before, after, fields);
        compare("hours", Branch::hours, before, after, fields);
        compare("hoursNote", Branch::hoursNote, before, after, fields);
        compare("catchment", Branch::catchment, before, after, fields);
        return fields;
    }

    private static void compare(
            String name,
            Function<Branch, ? extends @Nullable Object> field,
            Branch before,
            Branch after,
            List<String> changed) {
        if (!Objects.equals(field.apply(before), field.apply(after))) {
            changed.add(name);
        }
    }
}
