package gr.hestia.webapi.household;

import gr.hestia.platform.audit.AuditEvent;
import gr.hestia.platform.audit.AuditTrail;
import gr.hestia.webapi.beneficiary.FileDirectory;
import gr.hestia.webapi.beneficiary.FileHit;
import gr.hestia.webapi.beneficiary.FileNotFound;
import gr.hestia.webapi.staff.Member;
import gr.hestia.webapi.staff.Permission;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows with whom a person lives, and whose households name the person. Reading it is written into the trail. */
@Service
public class ShowHousehold {

    private final Households households;
    private final FileDirectory files;
    private final AuditTrail audit;

    ShowHousehold(Households households, FileDirectory files, AuditTrail audit) {
        this.households = households;
        this.files = files;
        this.audit = audit;
    }

    /**
     * A household as it is shown.
     *
     * @param household what was written down
     * @param linked the files that its members have
     * @param namedBy the files in whose households this person is named
     */
    public record Shown(Household household, List<FileHit> linked, List<FileHit> namedBy) {

        /** The file of a member, as far as it has one here. */
        public Optional<FileHit> fileOf(HouseholdMember member) {
            return linked.stream()
                    .filter(file -> file.id().equals(member.file()))
                    .findFirst();
        }
    }

    /** @throws FileNotFound if this centre has no such file */
    @Transactional
    public Shown of(Member by, UUID beneficiary) {
        by.require(Permission.VIEW_FILES);
        files.get(beneficiary);
        Household household = households.find(beneficiary);
        Shown shown = new Shown(
                household,
                hits(household.members().stream()
                        .map(HouseholdMember::file)
                        .filter(Objects::nonNull)
                        .toList()),
                hits(households.listNaming(beneficiary)));
        audit.record(AuditEvent.of("household.viewed", "beneficiary", beneficiary));
        return shown;
    }

    private List<FileHit> hits(List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : files.listByIds(ids).values().stream()
                        .sorted(Comparator.comparing(FileHit::number))
                        .toList();
    }
}
