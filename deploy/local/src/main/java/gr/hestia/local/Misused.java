package gr.hestia.local;

/** The command line makes no sense; the message says which part of it. */
final class Misused extends RuntimeException {

    private Misused(String message) {
        super(message);
    }

    static Misused by(String argument) {
        return new Misused("Unknown option " + argument + ".\n" + Options.USAGE);
    }
}
