package gr.hestia.admin.operations;

import gr.hestia.admin.testing.ControlPlaneTest;
import gr.hestia.platform.testing.Api;
import gr.hestia.platform.testing.StrictHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@ControlPlaneTest
class ResponseHeadersTests {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "GET, /, 302",
        "GET, /onboard, 302",
        "GET, /tenants/sparta, 302",
        "GET, /assets/base.css, 200",
        "GET, /assets/none.css, 404",
        "POST, /onboard, 403",
        "GET, /api/v1/openapi.json, 200",
        "GET, /api/v1/onboardings, 401",
        "POST, /api/v1/onboardings, 401",
        "GET, /api/none, 401"
    })
    void standOnEveryAnswer(String method, String path, int status) {
        StrictHeaders.assertOn(new Api(port, null).send(method, path, ""), status);
    }

    @Test
    void standOnWhatIsRefusedForItsSize() {
        StrictHeaders.assertOn(new Api(port, null).send("POST", "/api/v1/onboardings", "x".repeat(20_000_000)), 413);
    }
}
