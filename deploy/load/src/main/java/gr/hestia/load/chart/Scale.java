package gr.hestia.load.chart;

import java.util.Locale;

/**
 * A scale from 0 in round steps.
 *
 * @param step from one rule to the next
 * @param steps how many
 */
record Scale(double step, int steps) {

    private static final int ABOUT = 5;

    /** A scale that a value fits under. */
    static Scale upTo(double most) {
        double rough = Math.max(most, 1e-9) / ABOUT;
        double magnitude = Math.pow(10, Math.floor(Math.log10(rough)));
        double step = 10 * magnitude;
        for (double round : new double[] {1, 2, 2.5, 5}) {
            if (round * magnitude >= rough) {
                step = round * magnitude;
                break;
            }
        }
        return new Scale(step, Math.max(1, (int) Math.ceil(most / step - 1e-9)));
    }

    double y(double value) {
        double height = Svg.HEIGHT - Svg.TOP - Svg.BOTTOM;
        return Svg.HEIGHT - Svg.BOTTOM - height * value / (step * steps);
    }

    /** A value with as many decimals as it needs. */
    static String text(double value) {
        return value >= 100 || value == Math.rint(value)
                ? String.format(Locale.ROOT, "%,.0f", value)
                : String.format(Locale.ROOT, value >= 10 ? "%.1f" : "%.2f", value);
    }
}
