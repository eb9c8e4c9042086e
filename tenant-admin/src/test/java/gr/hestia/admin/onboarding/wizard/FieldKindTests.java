package gr.hestia.admin.onboarding.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;

class FieldKindTests {

    @Test
    void anAmountIsShownAsGreeksWriteIt() {
        assertThat(shownAgain("306720")).isEqualTo("306.720");
        assertThat(shownAgain("306.720,50")).isEqualTo("306.720,50");
    }

    @Test
    void anAmountWithABillionDigitsIsNotWrittenOut() {
        assertThat(shownAgain("1e999999999")).hasSizeLessThan(30);
        assertThat(shownAgain("1e-999999999")).hasSizeLessThan(30);
    }

    private static String shownAgain(String typed) {
        return FieldKind.AMOUNT.shown(Objects.requireNonNull(FieldKind.AMOUNT.value(typed)));
    }
}
