package gr.hestia.load.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ActTests {

    @Test
    void shareAHundredRequests() {
        Map<Act, Long> hundred = IntStream.range(0, 100)
                .mapToObj(Act::at)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

        assertThat(hundred)
                .isEqualTo(Map.of(Act.SEARCH, 35L, Act.OPEN_FILE, 30L, Act.LOG_VISIT, 20L, Act.LIST_TODAY, 15L));
        assertThatIllegalArgumentException().isThrownBy(() -> Act.at(100));
    }
}
