package gr.hestia.peers.desk;

import gr.hestia.webapi.beneficiary.FoundFiles;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The acts in transactions. JPA's transaction manager opens a session, Hibernate takes the tenant's connection for it, and
 * the client works on that connection for as long as the transaction lasts.
 */
@Service
public class DeskTransactions {

    private final DeskWork work;

    DeskTransactions(JdbcClient client) {
        this.work = new DeskWork(client);
    }

    /** Finds files. */
    @Transactional
    public FoundFiles search(String actor, String typed) {
        return work.search(actor, typed);
    }

    /** Opens a file. */
    @Transactional
    public Optional<OpenedFile> open(String actor, UUID id) {
        return work.open(actor, id);
    }

    /** Logs a visit. */
    @Transactional
    public Optional<UUID> log(String actor, UUID member, NewVisit visit) {
        return work.log(actor, member, visit);
    }

    /** Shows a visit. */
    @Transactional
    public ListedVisit one(String actor, UUID id, Map<UUID, String> names) {
        return work.one(actor, id, names);
    }

    /** Shows a day. */
    @Transactional
    public DeskWork.Day day(String actor, LocalDate day, Map<UUID, String> names) {
        return work.day(actor, day, names);
    }

    /** Who works at the centre, and what its things are called. */
    @Transactional(readOnly = true)
    public KnownCentre known() {
        return new KnownCentre(work.members(), work.names());
    }
}
