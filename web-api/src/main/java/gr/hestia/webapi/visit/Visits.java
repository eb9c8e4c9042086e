package gr.hestia.webapi.visit;

import gr.hestia.webapi.beneficiary.FormContent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The visits of the current centre, for the verbs that change them. */
@Repository
class Visits {

    private final EntityManager entities;
    private final JdbcClient tenant;

    Visits(EntityManager entities, JdbcClient tenant) {
        this.entities = entities;
        this.tenant = tenant;
    }

    /**
     * The visit, held until the transaction ends: nobody else changes it meanwhile.
     *
     * @throws VisitNotFound if there is none
     */
    Visit getToChange(UUID id) {
        Visit visit = entities.find(Visit.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (visit == null) {
            throw VisitNotFound.withId(id);
        }
        return visit;
    }

    /** Makes every other sending of this form wait until the transaction ends. */
    void hold(UUID form) {
        tenant.sql("select pg_advisory_xact_lock(hashtextextended(current_schema || ?::text, 0))")
                .param(form)
                .query((row, index) -> true)
                .list();
    }

    /**
     * What a form has logged.
     *
     * @param id id of the visit
     * @param formHash what the form said, as {@link FormContent} keeps it
     */
    record Logged(UUID id, byte[] formHash) {}

    /** The visit that this form has already logged. */
    Optional<Logged> findByForm(UUID form) {
        return tenant.sql("select id, form_hash from visit where form = ?")
                .param(form)
                .query((row, index) -> new Logged(row.getObject("id", UUID.class), row.getBytes("form_hash")))
                .optional();
    }

    /** Writes the new visit at once. */
    void add(Visit visit) {
        entities.persist(visit);
        entities.flush();
    }

    /** Writes what was changed, so that versions are counted. */
    void write() {
        entities.flush();
    }
}
