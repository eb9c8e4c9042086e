package gr.hestia.webapi.centre.settings;

import gr.hestia.webapi.centre.KeptBranch;
import gr.hestia.webapi.centre.Phone;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A branch in the coordinator's list.
 *
 * @param kind message key of its kind, or null where its kind is in the centre's own words
 * @param ownKind those words
 */
record BranchRow(
        UUID id,
        String name,
        @Nullable String kind,
        String ownKind,
        @Nullable String address,
        List<String> phones,
        boolean active,
        long version) {

    static BranchRow of(KeptBranch kept) {
        var branch = kept.branch();
        var address = branch.contact().address();
        return new BranchRow(
                branch.id(),
                branch.name().el(),
                BranchKinds.isKnown(branch.kind()) ? "centre.kind." + branch.kind() : null,
                branch.kind(),
                address == null ? null : address.el(),
                branch.contact().phones().stream().map(Phone::number).toList(),
                kept.active(),
                kept.version());
    }
}
