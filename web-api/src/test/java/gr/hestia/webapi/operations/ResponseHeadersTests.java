package gr.hestia.webapi.operations;

import gr.hestia.platform.testing.Api;
import gr.hestia.platform.testing.PlatformTest;
import gr.hestia.platform.testing.StrictHeaders;
import gr.hestia.webapi.testing.Customers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
class ResponseHeadersTests {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "GET, /, 200",
        "GET, /sparta, 200",
        "GET, /sparta/calendar.ics, 200",
        "GET, /assets/base.css, 200",
        "GET, /favicon.ico, 200",
        "GET, /sparta/desk, 302",
        "GET, /access, 302",
        "GET, /no-such-centre, 404",
        "GET, /assets/none.css, 404",
        "POST, /sparta, 403",
        "GET, /api/v1/centres/sparta, 200",
        "GET, /api/v1/openapi.json, 200",
        "GET, /api/v1/tenants/sparta/me, 401",
        "GET, /api/v1/centres/no-such-centre, 404",
        "GET, /api/none, 401",
        "DELETE, /api/v1/tenants/sparta/visits, 401",
        "GET, /actuator/health, 302"
    })
    void standOnEveryAnswer(String method, String path, int status) {
        Customers.get("sparta");

        StrictHeaders.assertOn(new Api(port, null).send(method, path, ""), status);
    }

    @Test
    void standOnWhatIsRefusedForItsSize() {
        StrictHeaders.assertOn(
                new Api(port, null).send("POST", "/api/v1/tenants/sparta/visits", "x".repeat(2_000_000)), 413);
    }
}
