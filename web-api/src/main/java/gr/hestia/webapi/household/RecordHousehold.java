package gr.hestia.webapi.household;

import gr.hestia.platform.audit.AuditEvent;
import gr.hestia.platform.audit.AuditTrail;
import gr.hestia.platform.web.failure.Fault;
import gr.hestia.platform.web.failure.InvalidInput;
import gr.hestia.webapi.beneficiary.FileDirectory;
import gr.hestia.webapi.beneficiary.FileHit;
import gr.hestia.webapi.beneficiary.FileNotFound;
import gr.hestia.webapi.staff.Member;
import gr.hestia.webapi.staff.Permission;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down with whom a person lives, the whole list at once. */
@Service
public class RecordHousehold {

    private final Households households;
    private final FileDirectory files;
    private final AuditTrail audit;

    RecordHousehold(Households households, FileDirectory files, AuditTrail audit) {
        this.households = households;
        this.files = files;
        this.audit = audit;
    }

    /**
     * Writes the household, unless it is written so already, as when a form is sent twice. Who comes late is shown what
     * somebody else wrote; the trail says so although nothing is saved.
     *
     * @param wanted what it shall say, with the version that the change began from
     * @return the household's version afterwards
     * @throws FileNotFound if this centre has no such file
     * @throws HouseholdChangedMeanwhile if somebody else changed it after this change began
     * @throws InvalidInput if a size is smaller than the list, or a linked file is not here or is the person's own
     */
    @Transactional(noRollbackFor = HouseholdChangedMeanwhile.class)
    public long write(Member by, UUID beneficiary, Household wanted) {
        by.require(Permission.EDIT_FILES);
        files.mustExist(beneficiary);
        Household before = households.findToChange(beneficiary);
        if (before.saysTheSameAs(wanted)) {
            return before.version();
        }
        if (before.version() != wanted.version()) {
            audit.record(ShowHousehold.viewed(
                    beneficiary,
                    Stream.of(before, wanted).map(Household::linked).flatMap(List::stream)));
            throw new HouseholdChangedMeanwhile(before);
        }
        check(beneficiary, wanted);
        households.write(beneficiary, wanted.size(), wanted.members());
        audit.record(AuditEvent.of("household.recorded", "beneficiary", beneficiary)
                .with("members", wanted.members().size())
                .with("files", wanted.linked().stream().map(UUID::toString).toList()));
        return before.version() + 1;
    }

    private void check(UUID beneficiary, Household wanted) {
        List<Fault> faults = new ArrayList<>();
        Integer size = wanted.size();
        if (size != null && size < wanted.members().size() + 1) {
            faults.add(Fault.at("size", "household.wrong.size"));
        }
        Map<UUID, FileHit> known = files.listByIds(wanted.linked());
        for (int index = 0; index < wanted.members().size(); index++) {
            UUID file = wanted.members().get(index).file();
            if (file != null && (!known.containsKey(file) || file.equals(beneficiary))) {
                faults.add(Fault.at("members[" + index + "].file", "household.wrong.file"));
            }
        }
        if (!faults.isEmpty()) {
            throw InvalidInput.because(faults);
        }
    }
}
