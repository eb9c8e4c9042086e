package gr.hestia.webapi.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import gr.hestia.platform.testing.Api;
import gr.hestia.platform.testing.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.session.SessionRepository;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/** What passes the limits must not cost a connection, whatever cookie is shown. */
@PlatformTest(keycloak = true)
class AssetSessionTests {

    private static final String[] COOKIE = {"Cookie", "hestia=MDAwMDAwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAw"};

    @LocalServerPort
    private int port;

    @MockitoSpyBean
    private SessionRepository<?> sessions;

    @Test
    void nobodysSessionIsLookedFor() {
        Api browser = new Api(port, null);

        assertThat(browser.get("/assets/base.css", COOKIE).statusCode()).isEqualTo(200);
        assertThat(browser.get("/assets/no-such-thing.css", COOKIE).statusCode())
                .isEqualTo(404);
        verify(sessions, never()).findById(any());

        browser.get("/access", COOKIE);
        verify(sessions, atLeastOnce()).findById(any());
    }
}
