package gr.hestia.webapi.centre;

import gr.hestia.platform.tenancy.CentreDirectory;
import gr.hestia.platform.tenancy.CurrentTenant;
import org.springframework.stereotype.Component;

/** Makes what was changed of branches public: on the centre's page, and in the directory of all centres. */
@Component
class PublishBranches {

    private final BranchRows rows;
    private final CentreDirectory directory;
    private final CentreChanges changes;

    PublishBranches(BranchRows rows, CentreDirectory directory, CentreChanges changes) {
        this.rows = rows;
        this.directory = directory;
        this.changes = changes;
    }

    /**
     * Last in the transaction that changes branches and holds all of them. The directory stands in the catalog, whose connection is another:
     * it is written before this transaction commits, so that a change the directory does not take is none.
     */
    void now() {
        changes.tell();
        directory.serve(CurrentTenant.get(), rows.catchments());
    }
}
