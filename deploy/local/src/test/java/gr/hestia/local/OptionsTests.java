package gr.hestia.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTests {

    @Test
    void keepsTheDataUnlessToldOtherwise() {
        Options options = Options.parse(List.of());

        assertThat(options.fresh()).isFalse();
        assertThat(options.data()).isEmpty();
        assertThat(options.ports()).isEqualTo(new Ports(8080, 8090, 8180, 5433, 8025, 3025));
    }

    @Test
    void movesEveryPortByTheOffset() {
        assertThat(Options.parse(List.of("--offset=1000", "--fresh")).ports())
                .isEqualTo(new Ports(9080, 9090, 9180, 6433, 9025, 4025));
    }

    @Test
    void takesARelativeDataDirectoryFromWhereItIsCalled() {
        assertThat(Options.parse(List.of("--data=somewhere")).data())
                .contains(Path.of("somewhere").toAbsolutePath());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--frsh", "fresh", "--offset=", "--offset=-1", "--offset=x", "--offset=60000", "--fresh=no"})
    void refusesWhatItDoesNotKnow(String argument) {
        assertThatExceptionOfType(Misused.class)
                .isThrownBy(() -> Options.parse(List.of(argument)))
                .withMessageStartingWith("Unknown option " + argument)
                .withMessageContaining("deploy/up [--fresh]");
    }
}
