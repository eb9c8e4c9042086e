package gr.hestia.platform.web.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataIntegrityViolationException;

class NameFailureTests {

    @ParameterizedTest
    @CsvSource({
        "22021, INVALID", // a character that cannot be stored
        "22003, INVALID", // a number out of range
        "23505, UNEXPECTED", // a rule of ours that should have been checked
        "42P01, UNEXPECTED"
    })
    void aValueThatTheDatabaseCannotTakeIsTheCallersAndEverythingElseOurs(String state, FailureKind kind) {
        Throwable thrown = new DataIntegrityViolationException("refused", new SQLException("refused", state));

        assertThat(NameFailure.of(thrown).kind()).isEqualTo(kind);
    }
}
