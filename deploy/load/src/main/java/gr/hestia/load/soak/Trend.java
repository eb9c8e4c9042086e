package gr.hestia.load.soak;

import java.util.List;

/**
 * The straight line that is nearest to values taken one a minute (least squares).
 *
 * @param perHour how much it rises in an hour
 */
record Trend(double perHour) {

    private static final int MINUTES = 60;

    /** @throws IllegalArgumentException of fewer than two values */
    static Trend of(List<Double> perMinute) {
        int count = perMinute.size();
        if (count < 2) {
            throw new IllegalArgumentException("no line through " + count + " values");
        }
        double middle = (count - 1) / 2.0;
        double mean =
                perMinute.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        double above = 0;
        double below = 0;
        for (int minute = 0; minute < count; minute++) {
            above += (minute - middle) * (perMinute.get(minute) - mean);
            below += (minute - middle) * (minute - middle);
        }
        return new Trend(above / below * MINUTES);
    }
}
