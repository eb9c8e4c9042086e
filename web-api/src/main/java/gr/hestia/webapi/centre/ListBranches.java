package gr.hestia.webapi.centre;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The current centre's branches, closed ones too, as they are now and not as replicas remember them. */
@Component
public class ListBranches {

    private final CentreTables tables;

    ListBranches(CentreTables tables) {
        this.tables = tables;
    }

    /** All, in their own order. */
    public List<KeptBranch> list() {
        return new CentreAssembly(tables.read()).branches();
    }

    /** @throws BranchNotFound if this centre has no such branch */
    public KeptBranch get(UUID id) {
        return list().stream()
                .filter(kept -> kept.branch().id().equals(id))
                .findFirst()
                .orElseThrow(BranchNotFound::inThisCentre);
    }
}
