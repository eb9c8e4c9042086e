package gr.hestia.platform.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import gr.hestia.platform.web.form.EditConflict.Difference;
import org.junit.jupiter.api.Test;

class EditConflictTests {
    @Test
    void namesOnlyTheFieldsThatDifferInTheOrderOfTheForm() {
        EditConflict conflict = EditConflict.compare()
                .field("phone", "1", "2")
                .field("name", "Άννα", "Άννα")
                .field("email", "", null)
                .field("note", null, "νέα")
                .savedBy(null, null);

        assertThat(conflict.differences())
                .containsExactly(new Difference("phone", "1", "2"), new Difference("note", "", "νέα"));
    }
}
