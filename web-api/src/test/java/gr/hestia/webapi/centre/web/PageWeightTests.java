package gr.hestia.webapi.centre.web;

import static org.assertj.core.api.Assertions.assertThat;

import gr.hestia.platform.testing.PlatformTest;
import gr.hestia.webapi.testing.Customers;
import gr.hestia.webapi.testing.Visitor;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a first visit costs on the wire: the page, its styles, its icons and the pictures that its styles name. */
@PlatformTest
class PageWeightTests {

    static final List<String> FIVE = Customers.SLUGS;

    private static final int LIMIT = 60 * 1024;
    private static final Pattern PART = Pattern.compile("(?:href|src)=\"(/assets/[^\"#]+)");
    private static final Pattern PICTURE = Pattern.compile("url\\(\"([^\")]+)\"\\)");

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @FieldSource("FIVE")
    void aFirstVisitStaysUnderSixtyKilobytes(String slug) {
        Customers.get(slug);
        HttpResponse<byte[]> page = new Visitor(port).ask("/" + slug);

        int weight = weigh(page);
        for (String part : parts(Visitor.text(page))) {
            weight += weigh(new Visitor(port).ask(part));
        }

        assertThat(weight).isBetween(page.body().length + 1000, LIMIT);
    }

    /** All patterns are counted, though a page shows one. */
    private Set<String> parts(String page) {
        Set<String> parts = new TreeSet<>();
        PART.matcher(page).results().forEach(found -> parts.add(found.group(1)));
        for (String sheet : List.copyOf(parts)) {
            if (sheet.endsWith(".css")) {
                PICTURE.matcher(new Visitor(port).read(sheet))
                        .results()
                        .forEach(found -> parts.add(
                                found.group(1).startsWith("/") ? found.group(1) : "/assets/" + found.group(1)));
            }
        }
        return parts;
    }

    private static int weigh(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).as(answer.uri().getPath()).isEqualTo(200);
        int headers = answer.headers().map().entrySet().stream()
                .mapToInt(header -> header.getKey().length()
                        + String.join(",", header.getValue()).length()
                        + 4)
                .sum();
        return answer.body().length + headers;
    }
}
