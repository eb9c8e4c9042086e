package gr.hestia.load.desk;

import java.util.Map;
import java.util.Objects;

/**
 * What came of requests that were sent for a while.
 *
 * @param answered good answers
 * @param perSecond those a second
 * @param failed requests without a good answer
 * @param firstFailure what went wrong first; empty where nothing did
 * @param all how long all good answers took
 * @param byAct and those of each act
 */
public record Outcome(
        long answered, double perSecond, long failed, String firstFailure, Latency all, Map<Act, Latency> byAct) {

    /** How long the good answers of one act took. */
    public Latency of(Act act) {
        return Objects.requireNonNull(byAct.get(act));
    }
}
