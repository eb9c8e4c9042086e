package gr.hestia.platform.web.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.beans.MutablePropertyValues;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.validation.DataBinder;

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

    @Test
    void aFieldThatNoFormHasIsTheCallers() {
        DataBinder binder = new DataBinder(new Form());

        assertThatExceptionOfType(InvalidPropertyException.class)
                .isThrownBy(() -> binder.bind(new MutablePropertyValues(Map.of("names[300]", "Ελένη"))))
                .satisfies(thrown -> assertThat(NameFailure.of(thrown).kind()).isEqualTo(FailureKind.MALFORMED));
    }

    @Test
    void aLostConnectionLeavesOpenWhatWasSaved() {
        FailureKind kind =
                NameFailure.of(new DataAccessResourceFailureException("gone")).kind();

        assertThat(kind).isEqualTo(FailureKind.UNAVAILABLE);
        assertThat(kind.leavesNothing()).isFalse();
        assertThat(FailureKind.INVALID.leavesNothing()).isTrue();
    }

    /** A form with a list. */
    public static final class Form {
        private final List<String> names = new ArrayList<>();

        public List<String> getNames() {
            return names;
        }
    }
}
