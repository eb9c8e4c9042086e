package gr.hestia.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptsTests {

    private static final Path SCRIPTS = Deploy.DIRECTORY.resolve("compose");

    @ParameterizedTest
    @ValueSource(strings = {"archive", "backup", "bootstrap", "restore"})
    void areWrittenForAnyShell(String script) {
        assertThat(Deploy.run("sh", "-n", SCRIPTS.resolve(script).toString())).isEmpty();
    }

    @Test
    void keycloaksIsWrittenForBash() {
        assertThat(Deploy.run("bash", "-n", SCRIPTS.resolve("keycloak").toString()))
                .isEmpty();
    }
}
