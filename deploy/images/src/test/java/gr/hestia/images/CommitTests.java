package gr.hestia.images;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommitTests {

    @TempDir
    private Path place;

    @Test
    void isThatOfTheCheckoutWithItsTime() throws IOException {
        Path checkout = checkout();

        Commit commit = Commit.of(checkout);
        assertThat(commit.revision()).matches("[0-9a-f]{40}");
        assertThat(commit.time()).isEqualTo(Instant.parse("2026-03-04T05:06:07Z"));
    }

    @Test
    void saysThatFilesDiffer() throws IOException {
        Path checkout = checkout();
        Files.writeString(checkout.resolve("file"), "changed");

        assertThat(Commit.of(checkout).revision()).endsWith("-dirty");
    }

    @Test
    void isUnknownOutsideOfGit() throws IOException {
        Path nothing = Files.createDirectories(place.resolve("nothing"));

        assertThat(Commit.of(nothing)).isEqualTo(new Commit("unknown", Instant.ofEpochSecond(1)));
    }

    private Path checkout() throws IOException {
        Path checkout = Files.createDirectories(place.resolve("checkout"));
        Files.writeString(checkout.resolve("file"), "content");
        git(checkout, "init", "--quiet");
        git(checkout, "add", "file");
        git(checkout, "-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "--quiet", "--message=a");
        return checkout;
    }

    private static void git(Path checkout, String... arguments) throws IOException {
        List<String> command = new java.util.ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Tool.run(
                checkout, Map.of("PATH", System.getenv("PATH"), "GIT_COMMITTER_DATE", "2026-03-04T05:06:07Z"), command);
    }
}
