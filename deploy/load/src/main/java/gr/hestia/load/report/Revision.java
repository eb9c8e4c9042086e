package gr.hestia.load.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Which state of the sources is measured.
 *
 * @param text short hash of the commit, with a mark where files differ from it; {@code unknown} without git
 */
public record Revision(String text) {

    /** The revision of a checkout. */
    public static Revision of(Path checkout) {
        try {
            Process git = new ProcessBuilder("git", "describe", "--always", "--dirty", "--exclude=*")
                    .directory(checkout.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return new Revision(git.waitFor() == 0 && !said.isEmpty() ? said : "unknown");
        } catch (IOException noGit) {
            return new Revision("unknown");
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            return new Revision("unknown");
        }
    }
}
