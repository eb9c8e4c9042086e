package gr.hestia.load;

import gr.hestia.load.bench.Bench;
import gr.hestia.load.report.Report;
import gr.hestia.load.report.Results;
import gr.hestia.local.Place;
import gr.hestia.local.Ports;
import gr.hestia.local.Terminal;
import java.nio.file.Path;
import java.util.List;

/** Measures what the command line asks for, one {@link Part} after another, and keeps what each found. */
public final class Measure {

    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private Measure() {}

    static void main(String[] arguments) {
        Terminal terminal = new Terminal(System.out, System.err);
        try {
            Options options = Options.parse(List.of(arguments));
            if (options.help()) {
                terminal.print(Options.USAGE);
                return;
            }
            measure(options, terminal);
        } catch (Misused misuse) {
            terminal.complain(misuse);
            System.exit(MISUSED);
        } catch (RuntimeException failure) {
            terminal.complain(failure);
            System.exit(FAILED);
        }
        System.exit(0);
    }

    private static void measure(Options options, Terminal terminal) {
        boolean full = options.size().full();
        Place place = Place.inCheckout(".local/measure/" + (full ? "data" : "data-quick"));
        place.take();
        Ports ports = Ports.shiftedBy(options.offset());
        ports.refuseTaken();
        Path directory = place.checkout().resolve(".local/measure");
        Results results = new Results(directory, place.checkout().resolve("docs/performance.md"), full);
        Bench bench = new Bench(options.size(), place, ports, terminal, results);
        for (Part part : options.parts()) {
            terminal.say("measuring " + part.word());
            Report report = part.measure(bench);
            results.keep(report);
            terminal.print("\n" + report.text());
        }
        terminal.say("all figures are in " + directory
                + (full ? ", and in docs/performance.md" : "; docs/performance.md keeps those of the last full run"));
    }
}
