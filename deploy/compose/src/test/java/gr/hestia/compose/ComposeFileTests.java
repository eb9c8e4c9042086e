package gr.hestia.compose;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ComposeFileTests {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void isAsTheComposeSpecificationWantsIt() throws IOException {
        assertThat(errors(Deploy.compose())).isEmpty();
    }

    @Test
    void theSchemaRefusesWhatIsMisspelt() throws IOException {
        Map<String, Object> compose = Deploy.compose();
        Deploy.maps(compose.get("services")).get("web-api").put("read-only", true);

        assertThat(errors(compose)).singleElement().asString().contains("read-only");
    }

    private static List<Error> errors(Map<String, Object> compose) throws IOException {
        try (InputStream file =
                Objects.requireNonNull(ComposeFileTests.class.getResourceAsStream("/compose/compose-spec.json"))) {
            ObjectNode specification = (ObjectNode) JSON.readTree(file);
            // It names its dialect by an address that is not quite the dialect's name.
            specification.remove("$schema");
            specification.remove("$id");
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(specification);
            return schema.validate(JSON.valueToTree(compose));
        }
    }
}
