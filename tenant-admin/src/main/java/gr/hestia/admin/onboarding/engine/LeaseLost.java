package gr.hestia.admin.onboarding.engine;

/** The run is another worker's now; whoever had it stops and writes nothing more. */
final class LeaseLost extends RuntimeException {
    LeaseLost() {
        super("the run is in other hands");
    }
}
