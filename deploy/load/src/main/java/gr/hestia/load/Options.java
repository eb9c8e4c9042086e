package gr.hestia.load;

import gr.hestia.load.bench.Comparison;
import gr.hestia.load.bench.Size;
import gr.hestia.load.bench.Traffic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The command line.
 *
 * @param parts what to measure, in order
 * @param size how much
 * @param offset added to every port of local mode
 * @param help whether only to say how to call this
 */
record Options(List<Part> parts, Size size, int offset, boolean help) {

    static final String USAGE = """
            deploy/measure PART… [--quick] [--offset=N] [--rounds=N] [--tenants=N,…] [--traffic=…] [--seconds=N] [--minutes=N]
              PART           schema, onboarding, reception, startup, search, fairshare, or all for these;
                             peers, peer-starts, heap, soak, which take long
              --quick        a small run, to see that everything works; its figures mean nothing
              --offset=N     add N to every port of local mode, usually 3000
              --rounds=N     rounds of peers and heap, usually 5
              --tenants=N,…  numbers of tenants for peers and heap, usually 1,50,332,1000
              --traffic=…    of peers: uniform, zipf, or both with a comma between them, which is usual
              --seconds=N    length of a phase of peers, usually 15
              --minutes=N    length of soak, usually 20""";

    private static final int USUAL_OFFSET = 3_000;

    /** @throws Misused if an argument is unknown, or none says what to measure */
    static Options parse(List<String> arguments) {
        List<Part> parts = new ArrayList<>();
        Size size = arguments.contains("--quick") ? Size.QUICK : Size.FULL;
        int offset = USUAL_OFFSET;
        boolean help = false;
        for (String argument : arguments) {
            Optional<Part> part = Part.find(argument);
            if (part.isPresent()) {
                parts.add(part.get());
            } else if (argument.equals("all")) {
                parts.addAll(Part.all());
            } else if (argument.matches("--offset=[0-4]?\\d{1,4}")) {
                offset = Integer.parseInt(value(argument));
            } else if (argument.equals("--help")) {
                help = true;
            } else if (!argument.equals("--quick")) {
                size = sized(size, argument);
            }
        }
        if (parts.isEmpty() && !help) {
            throw Misused.withoutPart();
        }
        return new Options(List.copyOf(parts), size, offset, help);
    }

    private static Size sized(Size size, String argument) {
        Comparison comparison = size.comparison();
        if (argument.matches("--rounds=[1-9]\\d?")) {
            return size.with(comparison.withRounds(Integer.parseInt(value(argument))));
        }
        if (argument.matches("--tenants=[1-9]\\d{0,3}(,[1-9]\\d{0,3})*")) {
            return size.with(comparison.withLevels(Arrays.stream(value(argument).split(","))
                    .map(Integer::valueOf)
                    .toList()));
        }
        if (argument.matches("--traffic=(uniform|zipf)(,(uniform|zipf))?")) {
            return size.with(
                    comparison.withTraffics(Arrays.stream(value(argument).split(","))
                            .distinct()
                            .flatMap(word -> Traffic.find(word).stream())
                            .toList()));
        }
        if (argument.matches("--seconds=[1-9]\\d{0,2}")) {
            return size.with(comparison.withRun(Duration.ofSeconds(Integer.parseInt(value(argument)))));
        }
        if (argument.matches("--minutes=[1-9]\\d{0,3}")) {
            return size.with(Duration.ofMinutes(Integer.parseInt(value(argument))));
        }
        throw Misused.by(argument);
    }

    private static String value(String argument) {
        return argument.substring(argument.indexOf('=') + 1);
    }
}
