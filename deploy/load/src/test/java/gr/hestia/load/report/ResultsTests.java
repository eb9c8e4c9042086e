package gr.hestia.load.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsTests {

    private static final String PAGE = """
            before
            <!-- measured: schema -->
            old figures
            <!-- /measured: schema -->
            between
            <!-- measured: search -->
            others
            <!-- /measured: search -->
            """;

    private static final Report REPORT = new Report(
            "schema",
            new Circumstances(
                    LocalDate.of(2026, 1, 2),
                    "abc1234",
                    new Machine("Some CPU", 2, 24_576, "Linux 6", "25"),
                    "18.6",
                    Map.of("fsync", "on")),
            Map.of("millis", List.of(1.5, 2.5)),
            Table.of("what", "ms").row("one", "1.5").toString());

    @TempDir
    private Path directory;

    private Path page;

    @BeforeEach
    void writePage() throws Exception {
        page = Files.writeString(directory.resolve("page.md"), PAGE);
    }

    @Test
    void replaceTheirOwnSectionOfThePageAndNothingElse() throws Exception {
        new Results(directory, page, true).keep(REPORT);

        assertThat(Files.readString(page)).isEqualTo("""
                before
                <!-- measured: schema -->
                Measured on 2026-01-02 at revision abc1234, on 2 cores (Some CPU), 24 GB, Linux 6, JDK 25, PostgreSQL 18.6 with `fsync = on`.

                | what | ms |
                | --- | ---: |
                | one | 1.5 |
                <!-- /measured: schema -->
                between
                <!-- measured: search -->
                others
                <!-- /measured: search -->
                """);
        assertThat(Files.readString(directory.resolve("schema.json"))).contains("1.5, 2.5", "abc1234");
    }

    @Test
    void ofASmallRunStayOutOfThePage() throws Exception {
        new Results(directory, page, false).keep(REPORT);

        assertThat(Files.readString(page)).isEqualTo(PAGE);
        assertThat(directory.resolve("schema-quick.md")).exists();
        assertThat(directory.resolve("schema.json")).doesNotExist();
    }

    @Test
    void drawTheirChartsBesideThePageOnlyInAFullRun() throws Exception {
        Report drawn = new Report(
                "schema",
                REPORT.circumstances(),
                REPORT.figures(),
                REPORT.text(),
                List.of(new Chart("times", "Times", "<svg/>")));
        Path beside = page.resolveSibling("images").resolve("performance");

        new Results(directory.resolve("quick"), page, false).keep(drawn);
        assertThat(beside).doesNotExist();
        assertThat(directory.resolve("quick/images/times.svg")).hasContent("<svg/>");

        new Results(directory.resolve("full"), page, true).keep(drawn);
        assertThat(beside.resolve("times.svg")).hasContent("<svg/>");
        assertThat(Files.readString(directory.resolve("full/schema.json"))).doesNotContain("svg");
    }

    @Test
    void refuseAPageWithoutTheirSection() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MarkedPage("nothing").with("schema", "text"))
                .withMessageContaining("schema");
    }
}
