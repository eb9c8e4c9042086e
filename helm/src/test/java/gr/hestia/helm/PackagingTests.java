package gr.hestia.helm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What is handed on is whole: rules and dashboards too, which are links in the chart's folder. */
class PackagingTests {

    @Test
    void theArchiveMakesTheSameAsTheFolder() {
        Path archive = Chart.archive();

        assertThat(archive.getFileName()).hasToString("hestia-0.1.0.tgz");
        assertThat(Chart.renderArchive(archive, Example.REGION.file()).documents())
                .isEqualTo(
                        Chart.hestia().renderWithoutHooks(Example.REGION.file()).documents());
    }
}
