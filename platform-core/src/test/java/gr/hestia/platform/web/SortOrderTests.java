package gr.hestia.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SortOrderTests {
    private static final Set<String> COLUMNS = Set.of("name", "number");

    @ParameterizedTest
    @CsvSource({
        "number, number, false",
        "-number, number, true",
        ", name, false",
        "'', name, false",
        "'name; drop table', name, false",
        "-, name, false"
    })
    void onlyAListsOwnColumnsOrderIt(String asked, String column, boolean descending) {
        assertThat(SortOrder.parse(asked, COLUMNS, SortOrder.by("name"))).isEqualTo(new SortOrder(column, descending));
    }

    @ParameterizedTest
    @CsvSource({"false, name, -name", "true, name, name", "false, number, number"})
    void aSecondClickTurnsTheOrderRound(boolean descending, String header, String next) {
        assertThat(new SortOrder("name", descending).next(header)).isEqualTo(next);
    }
}
