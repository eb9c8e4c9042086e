package gr.hestia.webapi.staff;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The members of the current centre. */
interface StaffMembers extends Repository<StaffMember, UUID> {

    StaffMember saveAndFlush(StaffMember member);

    Optional<StaffMember> findById(UUID id);

    Optional<StaffMember> findByEmail(String email);

    @Query(
            "select m from StaffMember m left join fetch m.branches where m.state <> REMOVED order by m.displayName, m.id")
    List<StaffMember> listPresent();

    /** Those who can coordinate now; whoever else wants to know waits until this transaction has ended. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from StaffMember m where m.state = ACTIVE and m.role = COORDINATOR order by m.id")
    List<StaffMember> lockCoordinators();
}
