package gr.hestia.images;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an image is made from.
 *
 * @param revision hash, with {@code -dirty} where files differ from it; {@code unknown} outside of git
 * @param time of the commit, so that the same commit makes the same files; the epoch's first second outside of git
 */
record Commit(String revision, Instant time) {

    private static final Instant EPOCH = Instant.ofEpochSecond(1);

    static Commit of(Path checkout) {
        Optional<String> revision = git(checkout, "describe", "--always", "--dirty", "--abbrev=40", "--exclude=*");
        Optional<Instant> time =
                git(checkout, "log", "-1", "--format=%ct").map(Long::valueOf).map(Instant::ofEpochSecond);
        return new Commit(revision.orElse("unknown"), time.orElse(EPOCH));
    }

    private static Optional<String> git(Path checkout, String... arguments) {
        List<String> command = new ArrayList<>(List.of("git", "-C", checkout.toString()));
        command.addAll(List.of(arguments));
        try {
            Process git = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return git.waitFor() == 0 && !said.isEmpty() ? Optional.of(said) : Optional.empty();
        } catch (IOException noGit) {
            return Optional.empty();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
