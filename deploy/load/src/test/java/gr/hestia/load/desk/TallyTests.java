package gr.hestia.load.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TallyTests {

    private final Tally tally = new Tally();

    @Test
    void countsGoodAnswersOnlyAndKeepsTheActsApart() {
        for (int millis = 1; millis <= 100; millis++) {
            tally.answered(Act.SEARCH, TimeUnit.MILLISECONDS.toNanos(millis));
        }
        tally.answered(Act.LIST_TODAY, TimeUnit.MILLISECONDS.toNanos(500));
        tally.failed(Act.LOG_VISIT, "503 busy");
        tally.failed(Act.LOG_VISIT, "later");

        Outcome outcome = tally.outcome(10);

        assertThat(outcome.perSecond()).isEqualTo(10.1);
        assertThat(outcome.failed()).isEqualTo(2);
        assertThat(outcome.firstFailure()).isEqualTo("LOG_VISIT: 503 busy");
        assertThat(outcome.of(Act.SEARCH).p95()).isCloseTo(95, within(0.2));
        assertThat(outcome.of(Act.LIST_TODAY).p50()).isCloseTo(500, within(1.0));
        assertThat(outcome.all().max()).isCloseTo(500, within(1.0));
    }

    @Test
    void keepsATimeBeyondItsRangeAsTheLongest() {
        tally.answered(Act.SEARCH, TimeUnit.HOURS.toNanos(1));

        assertThat(tally.outcome(1).all().max()).isCloseTo(300_000, within(300.0));
    }
}
