package gr.hestia.helm;

import static org.assertj.core.api.Assertions.assertThat;

import com.marcnuri.helm.LintResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LintTests {

    @ParameterizedTest
    @EnumSource
    void helmFindsNothingToSay(Example example) {
        LintResult result = Chart.hestia().lint(example.file());

        assertThat(result.getMessages()).isEmpty();
        assertThat(result.isFailed()).isFalse();
    }
}
