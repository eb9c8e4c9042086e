package gr.hestia.load.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lines over one axis; every series has a value at each place. */
public final class LineChart {

    private static final int MOST_LABELS = 10;

    private final String title;
    private final String unit;
    private final String across;
    private final List<Integer> places;
    private final Map<String, List<Double>> series = new LinkedHashMap<>();

    /**
     * An empty chart.
     *
     * @param unit of the values
     * @param across what the places are
     * @param places where values stand, rising
     */
    public LineChart(String title, String unit, String across, List<Integer> places) {
        this.title = title;
        this.unit = unit;
        this.across = across;
        this.places = List.copyOf(places);
    }

    /** Adds a series. @throws IllegalArgumentException if it has not one value for each place */
    public LineChart add(String name, List<Double> values) {
        if (values.size() != places.size()) {
            throw new IllegalArgumentException(values.size() + " values for " + places.size() + " places");
        }
        series.put(name, List.copyOf(values));
        return this;
    }

    /** The chart as SVG. */
    public String svg() {
        Svg svg = new Svg(title, description());
        double most = series.values().stream()
                .flatMap(List::stream)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(1);
        Scale scale = svg.scale(most, unit);
        List<String> names = new ArrayList<>(series.keySet());
        for (int index = 0; index < names.size(); index++) {
            List<Double> values = series.getOrDefault(names.get(index), List.of());
            String points = IntStream.range(0, places.size())
                    .mapToObj(place -> Svg.number(x(place)) + "," + Svg.number(scale.y(values.get(place))))
                    .collect(Collectors.joining(" "));
            svg.line(points, index, names.get(index));
        }
        int every = Math.max(1, Math.ceilDiv(places.size(), MOST_LABELS));
        for (int place = 0; place < places.size(); place += every) {
            svg.text(x(place), scale.y(0) + 18, "label", "middle", String.valueOf(places.get(place)));
        }
        svg.text((Svg.LEFT + Svg.WIDTH - Svg.RIGHT) / 2.0, scale.y(0) + 36, "small", "middle", across);
        return svg.legend(names).toString();
    }

    private double x(int place) {
        double width = Svg.WIDTH - Svg.LEFT - Svg.RIGHT;
        int span = Math.max(1, places.getLast() - places.getFirst());
        return Svg.LEFT + width * (places.get(place) - places.getFirst()) / span;
    }

    private String description() {
        return unit + " over " + across + ". "
                + series.entrySet().stream()
                        .map(each -> each.getKey() + ": from "
                                + Scale.text(each.getValue().getFirst()) + " to "
                                + Scale.text(each.getValue().getLast()))
                        .collect(Collectors.joining("; "))
                + ".";
    }
}
