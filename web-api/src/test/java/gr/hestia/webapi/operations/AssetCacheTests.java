package gr.hestia.webapi.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import gr.hestia.platform.testing.Api;
import gr.hestia.platform.testing.PlatformTest;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.resource.CachingResourceResolver;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/** One address can be spelt in many ways, and limits do not count assets: what is kept of them has an end. */
@PlatformTest
class AssetCacheTests {

    private static final String NAME = "pattern-waves.svg";
    private static final int SPELLINGS = 1_500;

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("assetHandler")
    private ResourceHttpRequestHandler assets;

    @Test
    void doesNotGrowWithTheSpellingsOfAnAddress() {
        Api anybody = new Api(port, null);
        IntStream.range(0, SPELLINGS)
                .forEach(number -> assertThat(
                                anybody.get("/assets/" + spelt(number)).statusCode())
                        .isEqualTo(200));

        await().untilAsserted(() -> assertThat(cached()).hasSizeBetween(1, 500));
    }

    private Map<?, ?> cached() {
        CachingResourceResolver resolver =
                (CachingResourceResolver) assets.getResourceResolvers().getFirst();
        return (Map<?, ?>) resolver.getCache().getNativeCache();
    }

    /** Each letter as itself or by its number, as the bits say. */
    private static String spelt(int bits) {
        StringBuilder spelt = new StringBuilder();
        for (int index = 0; index < NAME.length(); index++) {
            char letter = NAME.charAt(index);
            spelt.append((bits >> index & 1) == 0 ? String.valueOf(letter) : "%%%02x".formatted((int) letter));
        }
        return spelt.toString();
    }
}
