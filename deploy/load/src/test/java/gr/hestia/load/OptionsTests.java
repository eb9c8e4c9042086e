package gr.hestia.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gr.hestia.load.bench.Size;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTests {

    @Test
    void measureThePartsInTheOrderInWhichTheyAreNamed() {
        Options options = Options.parse(List.of("onboarding", "schema"));

        assertThat(options.parts()).containsExactly(Part.ONBOARDING, Part.SCHEMA);
        assertThat(options.size()).isEqualTo(Size.FULL);
    }

    @Test
    void measureEverythingInASmallRun() {
        Options options = Options.parse(List.of("all", "--quick", "--offset=7000"));

        assertThat(options.parts()).containsExactly(Part.values());
        assertThat(options.size()).isEqualTo(Size.QUICK);
        assertThat(options.offset()).isEqualTo(7_000);
    }

    @Test
    void sayHowToCallThisWithoutMeasuring() {
        assertThat(Options.parse(List.of("--help")).help()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"shema", "--fast", "--offset=", "--offset=x", "--offset=60000"})
    void refuseWhatTheyDoNotKnow(String argument) {
        assertThatExceptionOfType(Misused.class)
                .isThrownBy(() -> Options.parse(List.of("schema", argument)))
                .withMessageContaining("Unknown argument " + argument)
                .withMessageContaining("deploy/measure PART");
    }

    @Test
    void refuseToMeasureNothing() {
        assertThatExceptionOfType(Misused.class).isThrownBy(() -> Options.parse(List.of("--quick")));
    }
}
