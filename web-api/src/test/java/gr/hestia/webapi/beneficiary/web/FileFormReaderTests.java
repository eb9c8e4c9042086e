package gr.hestia.webapi.beneficiary.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;

class FileFormReaderTests {

    private final FileForm form = new FileForm();
    private final Errors errors = new BeanPropertyBindingResult(form, "file");
    private final FileFormReader reader = new FileFormReader(Clock.systemUTC());

    @Test
    void aListLongerThanAnyThatIsMeantIsNotReadToItsEnd() {
        form.getName().setFamily("Παππάς");
        form.getContact().setPhones(Collections.nCopies(50_000, "12"));
        form.setLanguages(Collections.nCopies(50_000, "??"));

        assertThat(reader.read(form, errors)).isEmpty();

        assertThat(errors.getFieldErrorCount("contact.phones")).isEqualTo(1);
        assertThat(errors.getFieldErrorCount("languages")).isEqualTo(1);
        assertThat(errors.getErrorCount())
                .as("ten lines, and two lists too long")
                .isEqualTo(12);
    }

    @Test
    void whatCannotBeStoredIsSaidAtItsField() {
        form.getName().setFamily("Παπ\u0000πάς");
        form.getResidence().setStreet("Λυκούργου \ud83d");

        assertThat(reader.read(form, errors)).isEmpty();

        assertThat(errors.getFieldErrors())
                .extracting(error -> error.getField() + " " + error.getCode())
                .containsExactlyInAnyOrder("name.family Storable", "residence.street Storable");
    }
}
