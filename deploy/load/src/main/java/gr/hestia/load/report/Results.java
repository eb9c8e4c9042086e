package gr.hestia.load.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where reports go: all figures as JSON and the text as Markdown, and from a run of full size the text also into its
 * section of the page, and charts beside the page.
 *
 * @param directory takes the files
 * @param page the page with the sections
 * @param full whether the run is of full size; figures of a small one never get into the page
 */
public record Results(Path directory, Path page, boolean full) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** Writes a report. */
    public void keep(Report report) {
        try {
            Files.createDirectories(directory);
            String name = report.part() + (full ? "" : "-quick");
            Files.write(directory.resolve(name + ".json"), JSON.writeValueAsBytes(report));
            Files.writeString(directory.resolve(name + ".md"), report.page());
            draw(report, directory.resolve("images"));
            if (full) {
                draw(report, page.resolveSibling("images").resolve("performance"));
                MarkedPage before = new MarkedPage(Files.readString(page));
                Files.writeString(
                        page, before.with(report.part(), report.page()).text());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot write the report of " + report.part(), failure);
        }
    }

    private static void draw(Report report, Path place) throws IOException {
        for (Chart chart : report.charts()) {
            Files.writeString(Files.createDirectories(place).resolve(chart.name() + ".svg"), chart.svg());
        }
    }
}
