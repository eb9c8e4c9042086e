package gr.hestia.webapi.centre.web;

import static org.assertj.core.api.Assertions.assertThat;

import gr.hestia.platform.tenancy.Tenant;
import gr.hestia.platform.testing.PlatformTest;
import gr.hestia.platform.testing.TenantFixture;
import gr.hestia.webapi.testing.Customers;
import gr.hestia.webapi.testing.Visitor;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A centre's page shows that centre and no other, also when it is remembered, also when all are asked at once. */
@PlatformTest
class CentreIsolationTests {

    private static final Map<String, String> OWN_WORDS = Map.of(
            "sparta", "6002990",
            "zacharo", "5003039",
            "ioannina", "ΠΕΠ Ηπείρου",
            "apokoronas", "198.251,00");

    @LocalServerPort
    private int port;

    @Test
    void manyReadersOfManyCentresEachSeeTheirOwn() throws Exception {
        List<String> slugs = List.copyOf(OWN_WORDS.keySet());
        slugs.forEach(Customers::get);
        Visitor visitor = new Visitor(port);

        try (var readers = Executors.newFixedThreadPool(8)) {
            List<Future<?>> reads = IntStream.range(0, 400)
                    .<Future<?>>mapToObj(index -> readers.submit(() -> {
                        String slug = slugs.get(index % slugs.size());
                        String page = visitor.read("/" + slug);
                        OWN_WORDS.forEach((other, words) -> assertThat(page.contains(words))
                                .as("%s on /%s", words, slug)
                                .isEqualTo(other.equals(slug)));
                    }))
                    .toList();
            for (Future<?> read : reads) {
                read.get();
            }
        }
    }

    @Test
    void aCentreThatIsConfiguredAnewIsSeenAnewWithinASecondAndItsNeighbourStays() {
        Tenant changing = TenantFixture.shared().create();
        Tenant staying = TenantFixture.shared().create();
        Customers.describe(changing.id(), "zacharo");
        Customers.describe(staying.id(), "zacharo");
        Visitor visitor = new Visitor(port);
        assertThat(visitor.read("/" + changing.slug())).contains("5003039");
        assertThat(visitor.read("/" + staying.slug())).contains("5003039");

        Customers.describe(changing.id(), "ermionida");

        Awaitility.await()
                .atMost(Duration.ofSeconds(1))
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(() -> assertThat(visitor.read("/" + changing.slug()))
                        .contains("58.320,00")
                        .doesNotContain("5003039"));
        assertThat(visitor.read("/" + staying.slug())).contains("5003039");
    }
}
