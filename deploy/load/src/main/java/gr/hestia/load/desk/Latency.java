package gr.hestia.load.desk;

import org.HdrHistogram.Histogram;

/**
 * How long answers took, in milliseconds.
 *
 * @param p50 half of them at most this long
 * @param p95 95 of a hundred
 * @param p99 99 of a hundred
 * @param max the longest
 */
public record Latency(double p50, double p95, double p99, double max) {

    /** @param micros times in microseconds */
    static Latency of(Histogram micros) {
        return new Latency(
                micros.getValueAtPercentile(50) / 1e3,
                micros.getValueAtPercentile(95) / 1e3,
                micros.getValueAtPercentile(99) / 1e3,
                micros.getMaxValue() / 1e3);
    }
}
