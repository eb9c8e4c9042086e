package gr.hestia.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComposeSecretsTests {

    @TempDir
    private Path place;

    @Test
    void makesEverySecretThatIsMountedAndNoOther() throws IOException {
        make();

        assertThat(all().keySet())
                .isEqualTo(new TreeMap<>(Deploy.map(Deploy.compose().get("secrets"))).keySet());
        Deploy.map(Deploy.compose().get("secrets"))
                .forEach((name, secret) -> assertThat(Deploy.map(secret)).containsEntry("file", "./secrets/" + name));
    }

    @Test
    void makesNoTwoAlike() throws IOException {
        make();
        Map<String, String> first = all();
        assertThat(first.values()).doesNotHaveDuplicates();

        Path other = place.resolve("other");
        Deploy.run(Deploy.DIRECTORY.resolve("compose-secrets").toString(), other.toString());
        assertThat(Files.readString(other.resolve("master-key"))).isNotEqualTo(first.get("master-key"));
    }

    @Test
    void keepsWhatIsThere() throws IOException {
        make();
        Map<String, String> first = all();
        Files.delete(secrets().resolve("database-web"));
        make();

        Map<String, String> second = all();
        assertThat(second.get("database-web"))
                .isNotEqualTo(first.get("database-web"))
                .hasSize(43);
        second.put("database-web", first.get("database-web"));
        assertThat(second).isEqualTo(first);
    }

    @Test
    void letsNobodyElseOfTheMachineIn() throws IOException {
        make();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets())))
                .isEqualTo("rwx------");
        // Containers read theirs as users of their own.
        for (String name : all().keySet()) {
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(secrets().resolve(name))))
                    .isEqualTo("r--r--r--");
        }
    }

    @Test
    void areWhatTheirReadersTake() throws IOException {
        make();
        Map<String, String> all = all();

        assertThat(Base64.getDecoder().decode(all.get("master-key"))).hasSize(32);
        assertThat(all.get("management-token")).hasSizeGreaterThanOrEqualTo(32);
        // They go into settings of a PostgreSQL session and into headers as they are.
        assertThat(all.entrySet().stream()
                        .filter(secret -> !secret.getKey().startsWith("alert-"))
                        .filter(secret -> !secret.getKey().equals("master-key")))
                .allSatisfy(secret -> assertThat(secret.getValue()).matches("[A-Za-z0-9_-]*"));
    }

    @Test
    void tellsWhatIsLeftToAPerson() {
        assertThat(make()).contains("alert-page-url", "alert-ticket-url", "alert-watchdog-url", "master-key");
    }

    @Test
    void areNeverCommitted() {
        assertThat(Deploy.run("git", "-C", Deploy.DIRECTORY.toString(), "check-ignore", "secrets/master-key", ".env")
                        .lines())
                .containsExactly("secrets/master-key", ".env");
    }

    private String make() {
        return Deploy.run(
                Deploy.DIRECTORY.resolve("compose-secrets").toString(),
                secrets().toString());
    }

    private Path secrets() {
        return place.resolve("secrets");
    }

    private Map<String, String> all() throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.list(secrets())) {
            for (Path file : files.toList()) {
                all.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return all;
    }
}
