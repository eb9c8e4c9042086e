package gr.hestia.load.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpreadTests {

    @Test
    void takesTheMiddleOfAnOddAndTheMeanOfTheTwoMiddleOfAnEvenNumber() {
        assertThat(Spread.of(List.of(9, 1, 5))).isEqualTo(new Spread(5, 1, 9, 3));
        assertThat(Spread.of(List.of(4.0, 1.0, 3.0, 2.0))).isEqualTo(new Spread(2.5, 1, 4, 4));
    }

    @Test
    void dividesPairByPair() {
        assertThat(Spread.ofRatios(List.of(10.0, 30.0, 8.0), List.of(10.0, 20.0, 4.0)))
                .isEqualTo(new Spread(1.5, 1, 2, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> Spread.ofRatios(List.of(1.0), List.of()));
    }

    @Test
    void givesTheNearestRankAsQuantile() {
        List<Integer> hundred = IntStream.rangeClosed(1, 100).boxed().toList();

        assertThat(Spread.quantile(hundred, 0.95)).isEqualTo(95);
        assertThat(Spread.quantile(hundred, 1)).isEqualTo(100);
        assertThat(Spread.quantile(List.of(7), 0.5)).isEqualTo(7);
    }

    @Test
    void refusesToSumUpNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> Spread.of(List.of()));
    }

    @Test
    void showsMedianAndBoundsWithTheDecimalsAskedFor() {
        assertThat(Spread.of(List.of(1_000.04, 1_234.56, 2_000)).text(1)).isEqualTo("1,234.6 (1,000.0–2,000.0)");
    }
}
