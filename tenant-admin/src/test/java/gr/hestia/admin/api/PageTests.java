package gr.hestia.admin.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PageTests {

    private static final int SIZE = 50;

    @Test
    void whoAsksForMorePagesThanThereAreReadsTheLast() {
        assertThat(entries(99, 101)).containsExactly(100);
        assertThat(entries(99, 100)).hasSize(SIZE).endsWith(99);
        assertThat(entries(Integer.MAX_VALUE, 1)).containsExactly(0);
    }

    @Test
    void aPageThatThereIsIsReadAsAskedAndAnEmptyListIsEmpty() {
        assertThat(entries(2, 101)).startsWith(50).hasSize(SIZE);
        assertThat(entries(3, 0)).isEmpty();
    }

    private static List<Integer> entries(int number, int total) {
        return Page.orLast(PageAsked.of(number, SIZE), asked -> read(asked, total))
                .entries();
    }

    private static Page<Integer> read(PageAsked asked, int total) {
        List<Integer> entries = IntStream.range(0, total)
                .skip(asked.offset())
                .limit(asked.size())
                .boxed()
                .toList();
        return new Page<>(entries, asked, total);
    }
}
