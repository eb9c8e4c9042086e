package gr.hestia.platform.testing;

/** Hears what is being done while something takes its time. */
@FunctionalInterface
public interface Progress {

    /** @param what one line, in plain words, for a person who waits */
    void say(String what);
}
