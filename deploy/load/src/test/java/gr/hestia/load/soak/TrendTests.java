package gr.hestia.load.soak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class TrendTests {

    @Test
    void isWhatAnHourAdds() {
        assertThat(Trend.of(List.of(10.0, 10.5, 11.0, 11.5)).perHour()).isCloseTo(30, within(1e-9));
        assertThat(Trend.of(List.of(7.0, 7.0, 7.0)).perHour()).isZero();
        assertThat(Trend.of(List.of(55.0, 56.0, 55.0, 56.0, 55.0)).perHour()).isCloseTo(0, within(1e-9));
    }

    @Test
    void needsTwoValues() {
        assertThatIllegalArgumentException().isThrownBy(() -> Trend.of(List.of(1.0)));
    }
}
