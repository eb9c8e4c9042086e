package gr.hestia.load;

/** The command line makes no sense; the message says which part of it. */
final class Misused extends RuntimeException {

    private Misused(String message) {
        super(message + "\n" + Options.USAGE);
    }

    static Misused by(String argument) {
        return new Misused("Unknown argument " + argument + ".");
    }

    static Misused withoutPart() {
        return new Misused("Say what to measure.");
    }
}
