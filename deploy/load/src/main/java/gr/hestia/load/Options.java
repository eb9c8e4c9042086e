package gr.hestia.load;

import gr.hestia.load.bench.Size;
import java.util.ArrayList;
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
            deploy/measure PART… [--quick] [--offset=N]
              PART        schema, onboarding, reception, startup, search, fairshare, or all
              --quick     a small run, to see that everything works; its figures mean nothing
              --offset=N  add N to every port of local mode, usually 3000""";

    private static final int USUAL_OFFSET = 3_000;

    /** @throws Misused if an argument is unknown, or none says what to measure */
    static Options parse(List<String> arguments) {
        List<Part> parts = new ArrayList<>();
        Size size = Size.FULL;
        int offset = USUAL_OFFSET;
        boolean help = false;
        for (String argument : arguments) {
            Optional<Part> part = Part.find(argument);
            if (part.isPresent()) {
                parts.add(part.get());
            } else if (argument.equals("all")) {
                parts.addAll(Part.all());
            } else if (argument.equals("--quick")) {
                size = Size.QUICK;
            } else if (argument.matches("--offset=[0-4]?\\d{1,4}")) {
                offset = Integer.parseInt(argument.substring(argument.indexOf('=') + 1));
            } else if (argument.equals("--help")) {
                help = true;
            } else {
                throw Misused.by(argument);
            }
        }
        if (parts.isEmpty() && !help) {
            throw Misused.withoutPart();
        }
        return new Options(List.copyOf(parts), size, offset, help);
    }
}
