package gr.hestia.platform.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.aot.AotDetector;
import org.springframework.mock.env.MockEnvironment;

class PreparedContextTests {

    @BeforeEach
    void prepare() {
        System.setProperty(AotDetector.AOT_ENABLED, "true");
    }

    @AfterEach
    void forget() {
        System.clearProperty(AotDetector.AOT_ENABLED);
    }

    @Test
    void isUsedInTheUsualInstallation() {
        PreparedContext.giveUpWhereUnusual(Map.of(
                "HESTIA_DATABASE_URL",
                "jdbc:postgresql://db/hestia",
                "MANAGEMENT_OPENTELEMETRY_TRACING_EXPORT_OTLP_ENDPOINT",
                ""));

        assertThat(AotDetector.useGeneratedArtifacts()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "MANAGEMENT_OPENTELEMETRY_TRACING_EXPORT_OTLP_ENDPOINT, http://collector:4318/v1/traces",
        "HESTIA_DEMO_PEOPLE, true",
        "HESTIA_COMMAND, onboard"
    })
    void isGivenUpWhereThereAreOtherBeans(String name, String value) {
        PreparedContext.giveUpWhereUnusual(Map.of(name, value));

        assertThat(AotDetector.useGeneratedArtifacts()).isFalse();
    }

    @Test
    void isNotStartedWithoutTheBeansThatASettingFromElsewhereWants() {
        MockEnvironment settings = new MockEnvironment()
                .withProperty(
                        "management.opentelemetry.tracing.export.otlp.endpoint", "http://collector:4318/v1/traces");

        assertThatIllegalStateException()
                .isThrownBy(() -> PreparedContext.check(settings))
                .withMessageContaining("MANAGEMENT_OPENTELEMETRY_TRACING_EXPORT_OTLP_ENDPOINT");
        System.clearProperty(AotDetector.AOT_ENABLED);
        PreparedContext.check(settings);
    }
}
