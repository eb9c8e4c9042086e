package gr.hestia.load.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Bars in groups, one of each series in every group; the values stand over the bars. */
public final class BarChart {

    private static final double GAP = 0.25;

    private final String title;
    private final String unit;
    private final List<String> groups;
    private final Map<String, List<Double>> series = new LinkedHashMap<>();

    /**
     * An empty chart.
     *
     * @param unit of the values
     * @param groups what stands under each group
     */
    public BarChart(String title, String unit, List<String> groups) {
        this.title = title;
        this.unit = unit;
        this.groups = List.copyOf(groups);
    }

    /** Adds a series. @throws IllegalArgumentException if it has not one value for each group */
    public BarChart add(String name, List<Double> values) {
        if (values.size() != groups.size()) {
            throw new IllegalArgumentException(values.size() + " values for " + groups.size() + " groups");
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
        double group = (double) (Svg.WIDTH - Svg.LEFT - Svg.RIGHT) / groups.size();
        double bar = group * (1 - GAP) / Math.max(1, series.size());
        List<String> names = new ArrayList<>(series.keySet());
        for (int place = 0; place < groups.size(); place++) {
            double left = Svg.LEFT + group * (place + GAP / 2);
            for (int index = 0; index < names.size(); index++) {
                double value = values(names.get(index)).get(place);
                double x = left + bar * index;
                svg.bar(
                        x,
                        scale.y(value),
                        bar * 0.9,
                        scale.y(0) - scale.y(value),
                        index,
                        names.get(index) + ", " + groups.get(place) + ": " + Scale.text(value));
                svg.text(x + bar * 0.45, scale.y(value) - 3, "small", "middle", Scale.text(value));
            }
            svg.text(Svg.LEFT + group * (place + 0.5), scale.y(0) + 18, "label", "middle", groups.get(place));
        }
        return svg.legend(names).toString();
    }

    private List<Double> values(String name) {
        return series.getOrDefault(name, List.of());
    }

    private String description() {
        return unit + ". "
                + IntStream.range(0, groups.size())
                        .mapToObj(place -> groups.get(place) + ": "
                                + series.keySet().stream()
                                        .map(name -> name + " "
                                                + Scale.text(values(name).get(place)))
                                        .collect(Collectors.joining(", ")))
                        .collect(Collectors.joining("; "))
                + ".";
    }
}
