package gr.hestia.helm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every resource is read into the model of its kind, and a field that the model does not know is an error. */
class StrictParsingTests {

    @ParameterizedTest
    @EnumSource
    void everythingIsKnownToKubernetes(Example example) {
        assertThat(example.render().unknown()).isEmpty();
        assertThat(example.render().resources()).hasSizeGreaterThan(10);
    }
}
