package gr.hestia.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gr.hestia.load.bench.Size;
import gr.hestia.load.bench.Traffic;
import java.time.Duration;
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
    void measureEverythingButTheLongPartsInASmallRun() {
        Options options = Options.parse(List.of("all", "--quick", "--offset=7000"));

        assertThat(options.parts()).contains(Part.SCHEMA, Part.SEARCH).doesNotContain(Part.PEERS, Part.HEAP, Part.SOAK);
        assertThat(options.size()).isEqualTo(Size.QUICK);
        assertThat(options.offset()).isEqualTo(7_000);
    }

    @Test
    void sayHowMuchIsCompared() {
        Options options = Options.parse(List.of(
                "peers", "--rounds=7", "--tenants=1000,1,332", "--traffic=zipf", "--seconds=5", "--minutes=45"));

        assertThat(options.size().comparison().rounds()).isEqualTo(7);
        assertThat(options.size().comparison().levels()).containsExactly(1, 332, 1_000);
        assertThat(options.size().comparison().traffics()).containsExactly(Traffic.ZIPF);
        assertThat(options.size().comparison().run()).isEqualTo(Duration.ofSeconds(5));
        assertThat(options.size().comparison().probe()).isEqualTo(Duration.ofSeconds(5));
        assertThat(options.size().soak()).isEqualTo(Duration.ofMinutes(45));
        assertThat(options.size().full()).isTrue();
    }

    @Test
    void takeASmallRunWhereverItIsAskedFor() {
        Options options = Options.parse(List.of("--rounds=3", "peers", "--quick"));

        assertThat(options.size().full()).isFalse();
        assertThat(options.size().comparison().rounds()).isEqualTo(3);
    }

    @Test
    void sayHowToCallThisWithoutMeasuring() {
        assertThat(Options.parse(List.of("--help")).help()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "shema",
                "--fast",
                "--offset=",
                "--offset=x",
                "--offset=60000",
                "--rounds=0",
                "--tenants=",
                "--traffic=some"
            })
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
