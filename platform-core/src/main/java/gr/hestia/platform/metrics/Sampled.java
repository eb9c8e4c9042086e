package gr.hestia.platform.metrics;

/** Figures that must be asked for: a thread of its own does so every now and then, so that no reader of them waits. */
@FunctionalInterface
public interface Sampled {
    /** Asks anew. The first that it throws is logged, and it is asked again at the next turn. */
    void sample() throws Exception;
}
