package gr.hestia.admin.work;

import gr.hestia.admin.realm.RealmFailure;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.TransactionException;

/**
 * What a failure means to whoever reads it.
 *
 * @param code stable name
 * @param detail what happened, safe to show: no address, no statement, no name of a person
 * @param passing whether trying again may help
 */
public record Diagnosis(String code, String detail, boolean passing) {

    private static final Logger log = LoggerFactory.getLogger(Diagnosis.class);

    /** Names a failure of a piece of work; what has no name of its own is logged in full. */
    public static Diagnosis of(RuntimeException failure) {
        return switch (failure) {
            case WorkRefused refused -> new Diagnosis(refused.code(), said(refused), false);
            case RealmFailure.Unreachable realm -> new Diagnosis("keycloak-unreachable", said(realm), true);
            case RealmFailure.LetterNotSent realm -> new Diagnosis("letter-not-sent", said(realm), true);
            case RealmFailure.Refused realm -> new Diagnosis("keycloak-refused", said(realm), false);
            case FlywayValidateException schema -> new Diagnosis("schema-differs", "its history is not ours", false);
            default -> ofDatabase(failure);
        };
    }

    private static Diagnosis ofDatabase(RuntimeException failure) {
        Optional<String> state = sqlState(failure);
        if (isPassing(failure, state.orElse(""))) {
            return new Diagnosis("database-unreachable", "PostgreSQL does not answer, or not now", true);
        }
        if (failure instanceof DataAccessException || state.isPresent()) {
            log.warn("PostgreSQL refused a piece of work", failure);
            return new Diagnosis("database-refused", "PostgreSQL refused (SQLSTATE " + state.orElse("?") + ")", false);
        }
        String reference = UUID.randomUUID().toString();
        log.error("unexpected failure {} of a piece of work", reference, failure);
        return new Diagnosis("unexpected", "an unexpected failure; the log has it as " + reference, false);
    }

    /** A transaction that cannot begin, end or be rolled back has lost its connection. SQLSTATE: connections (08), resources (53), a server that goes down (57), locks (55P03), serialization (40), XX000. */
    private static boolean isPassing(RuntimeException failure, String state) {
        return failure instanceof TransientDataAccessException
                || failure instanceof CannotGetJdbcConnectionException
                || failure instanceof TransactionException
                || Stream.of("08", "53", "57", "40", "55P03", "XX000").anyMatch(state::startsWith) && !state.isEmpty();
    }

    private static Optional<String> sqlState(Throwable failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(cause -> ((SQLException) cause).getSQLState())
                .filter(state -> state != null)
                .findFirst();
    }

    private static String said(RuntimeException failure) {
        return String.valueOf(failure.getMessage());
    }
}
