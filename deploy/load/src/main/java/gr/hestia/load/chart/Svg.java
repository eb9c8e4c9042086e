package gr.hestia.load.chart;

import java.util.List;
import java.util.Locale;

/**
 * An SVG under construction: a title and a description that a screen reader says, colours that differ also to those who
 * tell red and green apart badly, and text in the colour of the page that it stands on.
 */
final class Svg {

    static final int WIDTH = 760;
    static final int HEIGHT = 400;
    static final int LEFT = 70;
    static final int RIGHT = 20;
    static final int TOP = 50;
    static final int BOTTOM = 90;

    /** Okabe and Ito's palette, without its black and its yellow, which one kind of page swallows. */
    private static final List<String> COLOURS =
            List.of("#0072b2", "#e69f00", "#cc79a7", "#009e73", "#d55e00", "#56b4e9");

    private static final String STYLE = """
            text { font: 12px system-ui, sans-serif; fill: #1f2328 }
            .title { font-size: 15px; font-weight: 600 }
            .small { font-size: 10px }
            .rule { stroke: #8c959f; stroke-width: 1; opacity: 0.45 }
            .line { fill: none; stroke-width: 2 }
            @media (prefers-color-scheme: dark) { text { fill: #e6edf3 } }
            """;

    private final StringBuilder body = new StringBuilder();
    private final String title;
    private final String description;

    Svg(String title, String description) {
        this.title = title;
        this.description = description;
        text(LEFT, 24, "title", "start", title);
    }

    static String colour(int index) {
        return COLOURS.get(index % COLOURS.size());
    }

    Svg text(double x, double y, String kind, String anchor, String words) {
        body.append("<text class=\"%s\" x=\"%s\" y=\"%s\" text-anchor=\"%s\">%s</text>\n"
                .formatted(kind, number(x), number(y), anchor, escaped(words)));
        return this;
    }

    Svg rule(double fromX, double fromY, double toX, double toY) {
        body.append("<line class=\"rule\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>\n"
                .formatted(number(fromX), number(fromY), number(toX), number(toY)));
        return this;
    }

    Svg bar(double x, double y, double width, double height, int colour, String words) {
        body.append("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\"><title>%s</title></rect>\n"
                .formatted(number(x), number(y), number(width), number(height), colour(colour), escaped(words)));
        return this;
    }

    Svg line(String points, int colour, String words) {
        body.append("<polyline class=\"line\" points=\"%s\" stroke=\"%s\"><title>%s</title></polyline>\n"
                .formatted(points, colour(colour), escaped(words)));
        return this;
    }

    /** Names of the series under the chart, each beside its colour, in as many rows as they need. */
    Svg legend(List<String> names) {
        double x = LEFT;
        double y = HEIGHT - 34;
        for (int index = 0; index < names.size(); index++) {
            double width = 26 + 6.6 * names.get(index).length();
            if (x + width > WIDTH - RIGHT) {
                x = LEFT;
                y += 18;
            }
            bar(x, y - 10, 12, 12, index, names.get(index));
            text(x + 17, y, "label", "start", names.get(index));
            x += width;
        }
        return this;
    }

    /** A scale from 0 with rules across the chart; gives the height of a value. */
    Scale scale(double most, String unit) {
        Scale scale = Scale.upTo(most);
        for (int step = 0; step <= scale.steps(); step++) {
            double value = step * scale.step();
            rule(LEFT, scale.y(value), WIDTH - RIGHT, scale.y(value));
            text(LEFT - 8, scale.y(value) + 4, "label", "end", Scale.text(value));
        }
        text(LEFT, TOP - 8, "small", "start", unit);
        return scale;
    }

    @Override
    public String toString() {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" aria-labelledby="title description">
                <title id="title">%s</title>
                <desc id="description">%s</desc>
                <style>
                %s</style>
                %s</svg>
                """.formatted(WIDTH, HEIGHT, escaped(title), escaped(description), STYLE, body);
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
