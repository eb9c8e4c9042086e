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
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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
     * @param person whose household it is
     * @param household what was written down
     * @param linked the files that its members have
     * @param namedBy the files in whose households this person is named
     */
    public record Shown(FileHit person, Household household, List<FileHit> linked, List<FileHit> namedBy) {

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
        FileHit person = files.get(beneficiary);
        Household household = households.find(beneficiary);
        Shown shown = new Shown(person, household, hits(household.linked()), hits(households.listNaming(beneficiary)));
        audit.record(viewed(
                beneficiary,
                Stream.of(shown.linked(), shown.namedBy()).flatMap(List::stream).map(FileHit::id)));
        return shown;
    }

    /**
     * What the trail says when a household was shown to whoever acts.
     *
     * @param files the other files of which it tells something
     */
    static AuditEvent viewed(UUID beneficiary, Stream<UUID> files) {
        return AuditEvent.of("household.viewed", "beneficiary", beneficiary)
                .with("files", files.map(UUID::toString).distinct().toList());
    }

    private List<FileHit> hits(List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : files.listByIds(ids).values().stream()
                        .sorted(Comparator.comparing(FileHit::number))
                        .toList();
    }
}
