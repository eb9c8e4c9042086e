package gr.hestia.load.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TrafficTests {

    private static final int DRAWN = 200_000;

    @Test
    void zipfDrawsTheSecondHalfAsOftenAsTheFirstAndTheTenthATenth() {
        int[] drawn = drawn(Traffic.ZIPF, 332);

        // The first of 332 has 1 / (1 + 1/2 + … + 1/332) of all.
        assertThat((double) drawn[0] / DRAWN).isCloseTo(0.157, within(0.004));
        assertThat((double) drawn[1] / drawn[0]).isCloseTo(0.5, within(0.03));
        assertThat((double) drawn[9] / drawn[0]).isCloseTo(0.1, within(0.015));
        assertThat(drawn[331]).isPositive();
    }

    @Test
    void uniformDrawsAllAlike() {
        assertThat(drawn(Traffic.UNIFORM, 10))
                .satisfies(counts -> assertThat(Arrays.stream(counts))
                        .allMatch(count -> Math.abs(count - DRAWN / 10) < DRAWN / 100));
    }

    @Test
    void amongOneDrawsThatOne() {
        assertThat(drawn(Traffic.ZIPF, 1)).containsExactly(DRAWN);
    }

    @Test
    void isFoundByItsWord() {
        assertThat(Traffic.find("zipf")).contains(Traffic.ZIPF);
        assertThat(Traffic.find("Zipf")).isEmpty();
    }

    private static int[] drawn(Traffic traffic, int places) {
        Random chance = new Random(11);
        Traffic.Draw draw = traffic.over(places);
        int[] counts = new int[places];
        for (int time = 0; time < DRAWN; time++) {
            counts[draw.next(chance)]++;
        }
        return counts;
    }
}
