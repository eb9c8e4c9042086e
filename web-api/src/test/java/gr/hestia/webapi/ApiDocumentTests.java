package gr.hestia.webapi;

import gr.hestia.platform.testing.Api;
import gr.hestia.platform.testing.PlatformTest;
import gr.hestia.platform.testing.PublishedApi;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The published description of the API is valid OpenAPI 3.1 and says what the API does. */
@PlatformTest
class ApiDocumentTests {

    @LocalServerPort
    private int port;

    @Test
    void namesEveryAddressAndNoOther(
            @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        document().assertNamesEveryAddress(mapping, "gr.hestia.webapi");
    }

    @Test
    void isOpenApi31() {
        document().assertIsOpenApi31();
    }

    @Test
    void describesItsSchemasInJsonSchema() {
        document().assertDescribesItsSchemas();
    }

    @Test
    void referencesNothingThatItDoesNotDescribe() {
        document().assertReferencesNothingElse();
    }

    private PublishedApi document() {
        return PublishedApi.read(new Api(port, null).get("/api/v1/openapi.json").body());
    }
}
