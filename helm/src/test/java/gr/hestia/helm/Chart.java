package gr.hestia.helm;

import com.marcnuri.helm.Helm;
import com.marcnuri.helm.LintResult;
import com.marcnuri.helm.TemplateCommand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A chart, rendered by Helm's own code and without a cluster.
 *
 * <p>Helm keeps hooks apart and does not show them when it only renders. They are rendered from a copy in which the
 * annotation that makes a resource a hook has another name; what is handed on has the right name again.
 */
final class Chart {

    static final Path DIRECTORY = Path.of("hestia");
    static final String RELEASE = "hestia";
    static final String NAMESPACE = "hestia";

    private static final String KUBERNETES = "1.34.0";
    private static final String HOOK = "helm.sh/hook";
    private static final String OPEN = "helm.test/hook";

    private final Path directory;
    private final Path opened;

    private Chart(Path source) {
        this.directory = copy(source, UnaryOperator.identity());
        this.opened = copy(source, text -> text.replace(HOOK, OPEN));
    }

    static Chart hestia() {
        return Hestia.CHART;
    }

    static Chart at(String path) {
        return new Chart(DIRECTORY.resolve(path));
    }

    /** The chart of Hestia with one file more. */
    static Chart hestiaWith(String file, String text) {
        Chart chart = new Chart(DIRECTORY);
        write(chart.opened.resolve(file), text);
        return chart;
    }

    /** Everything that Helm makes of these values, hooks included. */
    Manifests render(Path... values) {
        return renderIn(NAMESPACE, values);
    }

    Manifests renderIn(String namespace, Path... values) {
        return Manifests.parse(template(opened, namespace, values).replace(OPEN, HOOK));
    }

    /** What Helm makes of these values and applies by itself, which hooks are no part of. */
    Manifests renderWithoutHooks(Path... values) {
        return Manifests.parse(template(directory, NAMESPACE, values));
    }

    /** What a person reads after installing. */
    String notes(Path... values) {
        var install = new Helm(directory)
                .install()
                .clientOnly()
                .dryRun()
                .withName(RELEASE)
                .withNamespace(NAMESPACE)
                .withKubeVersion(KUBERNETES);
        for (Path file : values) {
            install.withValuesFile(file);
        }
        String output = install.call().getOutput();
        return output.substring(output.indexOf("NOTES:"));
    }

    /** The chart as it is handed on: an archive, made by Helm from the chart's own folder. */
    static Path archive() {
        try {
            Path folder = Files.createTempDirectory("hestia-archive");
            new Helm(DIRECTORY).packageIt().withDestination(folder).call();
            try (Stream<Path> files = Files.list(folder)) {
                return files.findFirst().orElseThrow(() -> new AssertionError("nothing was packaged"));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What Helm makes of an archive and applies by itself. */
    static Manifests renderArchive(Path archive, Path values) {
        return Manifests.parse(template(archive, NAMESPACE, values));
    }

    /** Helm's own checks, warnings as errors, with these values in place of the chart's. */
    LintResult lint(Path values) {
        Path copy = copy(directory, UnaryOperator.identity());
        write(copy.resolve("values.yaml"), Yaml.merged(directory.resolve("values.yaml"), values));
        return new Helm(copy).lint().strict().quiet().call();
    }

    /** Values, or anything else, as a file that lives as long as the tests. */
    static Path file(String text) {
        try {
            Path file = Files.createTempFile("hestia-values", ".yaml");
            file.toFile().deleteOnExit();
            return write(file, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String template(Path chart, String namespace, Path... values) {
        TemplateCommand command = new Helm(chart)
                .template()
                .withName(RELEASE)
                .withNamespace(namespace)
                .withKubeVersion(KUBERNETES);
        List.of(values).forEach(command::withValuesFile);
        return command.call();
    }

    private static Path copy(Path chart, UnaryOperator<String> change) {
        try (Stream<Path> files = Files.walk(chart, FileVisitOption.FOLLOW_LINKS)) {
            Path copy = Files.createTempDirectory("hestia-chart");
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = copy.resolve(chart.relativize(file));
                if (!chart.relativize(file).startsWith("examples")) {
                    write(target, change.apply(Files.readString(file)));
                }
            }
            return copy;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static final class Hestia {
        static final Chart CHART = new Chart(DIRECTORY);
    }
}
