package gr.hestia.load.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class ChartTests {

    @Test
    void barsAreWellFormedAndSaidInWords() throws Exception {
        Document svg = parsed(new BarChart("Requests <a second> & more", "requests a second", List.of("1", "332"))
                .add("Hestia's web-api", List.of(415.0, 329.4))
                .add("plain, one pool", List.of(1_200.5, 0.0))
                .svg());

        assertThat(svg.getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(text(svg, "title")).isEqualTo("Requests <a second> & more");
        assertThat(text(svg, "desc"))
                .contains("1: Hestia's web-api 415, plain, one pool 1,20", "332: Hestia's web-api 329");
        // Four bars and two colours of the legend.
        assertThat(svg.getElementsByTagName("rect").getLength()).isEqualTo(6);
    }

    @Test
    void barsReachNoHigherThanTheScaleAndNoneIsUpsideDown() throws Exception {
        Document svg = parsed(new BarChart("b", "ms", List.of("one", "two", "three"))
                .add("a", List.of(99.9, 0.1, 50.0))
                .svg());

        var bars = svg.getElementsByTagName("rect");
        for (int index = 0; index < bars.getLength(); index++) {
            Element bar = (Element) bars.item(index);
            assertThat(Double.parseDouble(bar.getAttribute("y"))).isGreaterThanOrEqualTo(Svg.TOP);
            assertThat(Double.parseDouble(bar.getAttribute("height"))).isNotNegative();
        }
    }

    @Test
    void linesHaveAPointForEachPlace() throws Exception {
        Document svg = parsed(new LineChart("Memory", "MB", "minutes", List.of(1, 2, 3, 4))
                .add("heap", List.of(55.0, 56.0, 55.5, 56.0))
                .svg());

        Element line = (Element) svg.getElementsByTagName("polyline").item(0);
        assertThat(line.getAttribute("points").split(" ")).hasSize(4);
        assertThat(text(svg, "desc")).contains("heap: from 55 to 56");
    }

    @Test
    void textFollowsThePagesColours() {
        assertThat(new BarChart("t", "u", List.of("a")).add("s", List.of(1.0)).svg())
                .contains("prefers-color-scheme: dark");
    }

    @Test
    void seriesMustFitTheGroups() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BarChart("t", "u", List.of("a", "b")).add("s", List.of(1.0)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LineChart("t", "u", "x", List.of(1)).add("s", List.of(1.0, 2.0)));
    }

    @Test
    void aScaleIsRoundAndHighEnough() {
        assertThat(Scale.upTo(415)).isEqualTo(new Scale(100, 5));
        assertThat(Scale.upTo(1_000)).isEqualTo(new Scale(200, 5));
        assertThat(Scale.upTo(0.37).step()).isEqualTo(0.1);
        assertThat(Scale.upTo(0).steps()).isPositive();
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(Document svg, String element) {
        return svg.getElementsByTagName(element).item(0).getTextContent();
    }
}
