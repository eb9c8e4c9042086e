package gr.hestia.load.heap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeapFiguresTests {

    @Test
    void divideWhatTheHeapGrewByAmongTheTenantsThatCame() {
        HeapFigures figures = new HeapFigures(
                List.of(1, 50, 1_000),
                List.of(new HeapRound(List.of(50.0, 52.0, 61.5)), new HeapRound(List.of(50.0, 52.0, 71.0))));

        assertThat(figures.each(1, 2).median()).isEqualTo(15.36);
        assertThat(figures.each(1, 2).max()).isEqualTo(20.48);
    }
}
