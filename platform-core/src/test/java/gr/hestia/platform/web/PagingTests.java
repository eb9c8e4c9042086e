package gr.hestia.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagingTests {
    @ParameterizedTest
    @CsvSource({"1, 1787, 1, 50", "36, 1787, 1751, 1787", "99, 1787, 1751, 1787", "-3, 1787, 1, 50", "1, 0, 0, 0"})
    void saysWhichRowsAreShown(int asked, long total, long from, long to) {
        Paging paging = Paging.of(asked, total);

        assertThat(paging.from()).isEqualTo(from);
        assertThat(paging.to()).isEqualTo(to);
    }

    @Test
    void linksTheEndsAndTheNeighboursWithGapsBetween() {
        assertThat(Paging.of(10, 1787).links()).containsExactly(1, 0, 8, 9, 10, 11, 12, 0, 36);
        assertThat(Paging.of(1, 60).links()).containsExactly(1, 2);
        assertThat(Paging.of(1, 0).links()).containsExactly(1);
    }

    @Test
    void knowsWhetherThereIsMore() {
        assertThat(Paging.of(1, 51).hasNext()).isTrue();
        assertThat(Paging.of(2, 51).hasNext()).isFalse();
        assertThat(Paging.of(1, 51).hasPrevious()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"7, 1, 7", "7, 3, 107", "0, 1, 0", "50, 1, 1787", "50, 2, 1787", "0, 99, 1787"})
    void countsOnlyWhereThePageDoesNotTell(int shown, int page, long total) {
        assertThat(Paging.total(shown, page, 50, () -> 1787)).isEqualTo(total);
    }

    @Test
    void refusesAPageThatCannotBe() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Paging(0, 50, 10));
    }
}
