package gr.hestia.webapi.beneficiary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipsTests {

    @ParameterizedTest
    @CsvSource({
        "maria, maria, 0",
        "mria, maria, 1",
        "maaria, maria, 1",
        "mapia, maria, 1",
        "mraia, maria, 1",
        "mraa, maria, 2",
        "'', maria, 5"
    })
    void aLetterTooManyTooFewWrongOrExchangedIsOneSlip(String typed, String meant, int slips) {
        assertThat(Slips.between(typed, meant)).isEqualTo(slips);
    }

    @ParameterizedTest
    @CsvSource({"papad, papadopulos, 0", "padad, papadopulos, 1", "apapd, papadopulos, 2"})
    void aBeginningIsHeldAgainstTheBeginning(String typed, String meant, int slips) {
        assertThat(Slips.toBeginning(typed, meant)).isEqualTo(slips);
    }

    @Test
    void longerWordsForgiveMore() {
        assertThat(Slips.forgivenIn("ana")).isZero();
        assertThat(Slips.forgivenIn("maria")).isEqualTo(1);
        assertThat(Slips.forgivenIn("papadopulos")).isEqualTo(2);
    }

    @Test
    void exchangesAreAllWordsWithTwoNeighboursExchanged() {
        assertThat(Slips.exchanges("abb")).containsExactlyInAnyOrder("bab");
        assertThat(Slips.exchanges("a")).isEmpty();
    }
}
