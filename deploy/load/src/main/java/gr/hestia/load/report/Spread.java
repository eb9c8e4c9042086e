package gr.hestia.load.report;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * The same thing measured several times.
 *
 * @param median the middle value, or the mean of the two middle ones
 * @param min the smallest
 * @param max the largest
 * @param count how many
 */
public record Spread(double median, double min, double max, int count) {

    /** @throws IllegalArgumentException if nothing was measured */
    public static Spread of(Collection<? extends Number> measured) {
        double[] sorted = sorted(measured);
        int middle = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new Spread(median, sorted[0], sorted[sorted.length - 1], sorted.length);
    }

    /** The value that a share of what was measured does not exceed, by nearest rank. */
    public static double quantile(Collection<? extends Number> measured, double share) {
        double[] sorted = sorted(measured);
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }

    /** The values of one series divided by those of another, pair by pair. */
    public static Spread ofRatios(List<Double> numerators, List<Double> denominators) {
        if (numerators.size() != denominators.size()) {
            throw new IllegalArgumentException("not as many values in one series as in the other");
        }
        Double[] ratios = new Double[numerators.size()];
        Arrays.setAll(ratios, index -> numerators.get(index) / denominators.get(index));
        return of(Arrays.asList(ratios));
    }

    /** Median and, in brackets, smallest and largest, each with so many decimals. */
    public String text(int decimals) {
        return number(median, decimals) + " (" + number(min, decimals) + "–" + number(max, decimals) + ")";
    }

    /** A number with so many decimals, thousands apart. */
    public static String number(double value, int decimals) {
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }

    private static double[] sorted(Collection<? extends Number> measured) {
        if (measured.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
        return measured.stream().mapToDouble(Number::doubleValue).sorted().toArray();
    }
}
