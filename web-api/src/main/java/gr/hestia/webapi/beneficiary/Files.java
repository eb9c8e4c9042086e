package gr.hestia.webapi.beneficiary;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files of the current centre, and the counter that numbers them. */
@Repository
class Files {

    private final EntityManager entities;
    private final JdbcClient tenant;

    Files(EntityManager entities, JdbcClient tenant) {
        this.entities = entities;
        this.tenant = tenant;
    }

    /** @throws FileNotFound if there is none */
    Beneficiary get(UUID id) {
        return found(entities.find(Beneficiary.class, id), id);
    }

    /**
     * The file, held until the transaction ends: nobody else changes it meanwhile.
     *
     * @throws FileNotFound if there is none
     */
    Beneficiary getToChange(UUID id) {
        return found(entities.find(Beneficiary.class, id, LockModeType.PESSIMISTIC_WRITE), id);
    }

    /** The file that this form has already made. */
    Optional<Beneficiary> findByForm(UUID form) {
        List<Beneficiary> made = entities.createQuery("from Beneficiary where form = ?1", Beneficiary.class)
                .setParameter(1, form)
                .getResultList();
        return made.stream().findFirst();
    }

    /** Writes the new file at once, so that its number and form are taken. */
    void add(Beneficiary file) {
        entities.persist(file);
        entities.flush();
    }

    /** Writes what was changed, so that versions are counted. */
    void write() {
        entities.flush();
    }

    /**
     * Makes whoever else gives papers to a file of this centre wait until the transaction ends: every registration, and
     * every edit that changes papers. Otherwise two of them would not see each other's.
     */
    void holdPapers() {
        tenant.sql("select last from file_counter where id = 1 for update")
                .query(Long.class)
                .single();
    }

    /** The next number; it is given back when the transaction fails. */
    long takeNumber() {
        return tenant.sql("update file_counter set last = last + 1 where id = 1 returning last")
                .query(Long.class)
                .single();
    }

    private static Beneficiary found(@Nullable Beneficiary file, UUID id) {
        if (file == null) {
            throw FileNotFound.withId(id);
        }
        return file;
    }
}
