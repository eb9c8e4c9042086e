package gr.hestia.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The command line.
 *
 * @param fresh whether to forget the data of the last time
 * @param help whether only to say how to call this
 * @param offset added to every port
 * @param data where data is kept, if not in the checkout
 */
record Options(boolean fresh, boolean help, int offset, Optional<Path> data) {

    static final String USAGE = """
            deploy/up [--fresh] [--offset=N] [--data=DIRECTORY]
              --fresh           start anew: forget tenants, people, mail and secrets of the last time
              --offset=N        add N to every port, for a second Hestia beside the first
              --data=DIRECTORY  keep the data there instead of in .local/data or .local/data-N; each belongs to one offset""";

    private static final int LARGEST_OFFSET = 50_000;

    /** @throws Misused if an argument is unknown or a number is none */
    static Options parse(List<String> arguments) {
        boolean fresh = false;
        boolean help = false;
        int offset = 0;
        Optional<Path> data = Optional.empty();
        for (String argument : arguments) {
            String value = argument.substring(argument.indexOf('=') + 1);
            switch (argument.replaceFirst("=.*", "=")) {
                case "--fresh" -> fresh = true;
                case "--help", "-h" -> help = true;
                case "--offset=" -> offset = number(argument, value);
                case "--data=" ->
                    data = Optional.of(Path.of(value).toAbsolutePath().normalize());
                default -> throw Misused.by(argument);
            }
        }
        return new Options(fresh, help, offset, data);
    }

    Ports ports() {
        return Ports.shiftedBy(offset);
    }

    private static int number(String argument, String value) {
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > LARGEST_OFFSET) {
            throw Misused.by(argument);
        }
        return Integer.parseInt(value);
    }
}
