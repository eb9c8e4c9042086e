package gr.hestia.webapi.centre.web;

import static org.assertj.core.api.Assertions.assertThat;

import gr.hestia.platform.testing.PlatformTest;
import gr.hestia.webapi.testing.Customers;
import gr.hestia.webapi.testing.Visitor;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** HEAD is GET without the body (RFC 9110, 9.3.2): monitors and link checkers ask so. */
@PlatformTest
class HeadRequestTests {

    @LocalServerPort
    private int port;

    @BeforeEach
    void aCentre() {
        Customers.get("zacharo");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/centres",
                "/zacharo",
                "/zacharo/calendar.ics",
                "/api/v1/centres",
                "/api/v1/centres/zacharo",
                "/api/v1/openapi.json"
            })
    void whatIsPublicAnswersWithItsHeadersAlone(String path) {
        HttpResponse<byte[]> head = new Visitor(port).head(path);
        HttpResponse<byte[]> whole = new Visitor(port).ask(path);

        assertThat(head.statusCode()).isEqualTo(200).isEqualTo(whole.statusCode());
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("Content-Type"))
                .isEqualTo(whole.headers().firstValue("Content-Type"));
    }

    @Test
    void whatIsForMembersStaysClosed() {
        assertThat(new Visitor(port).head("/zacharo/desk").statusCode()).isEqualTo(302);
        assertThat(new Visitor(port).head("/api/v1/tenants/zacharo/me").statusCode())
                .isEqualTo(401);
    }
}
