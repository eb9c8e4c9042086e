package gr.hestia.platform.web.failure;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;

/** What the published description of an API says of its failures. */
@Configuration(proxyBeanMethods = false)
class DescribedFailures {

    private static final String PROBLEM = "Problem";

    /** Every operation may fail, and all of them say so in the same form. */
    @Bean
    GlobalOpenApiCustomizer failuresAreProblems() {
        return document -> {
            document.getComponents().addSchemas(PROBLEM, problem());
            Content content = new Content()
                    .addMediaType(
                            MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                            new io.swagger.v3.oas.models.media.MediaType()
                                    .schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM)));
            document.getPaths().values().stream()
                    .flatMap(path -> path.readOperations().stream())
                    .map(Operation::getResponses)
                    .forEach(responses -> {
                        responses.forEach((status, response) -> {
                            if (status.startsWith("4") || status.startsWith("5")) {
                                response.setContent(content);
                            }
                        });
                        responses.addApiResponse(
                                "default",
                                new ApiResponse().description("It failed").content(content));
                    });
        };
    }

    private static Schema<?> problem() {
        Schema<?> problem = new JsonSchema().typesItem("object");
        for (String text : List.of("type", "title", "detail", "instance", "remedy", "reference")) {
            problem.addProperty(text, new JsonSchema().typesItem("string"));
        }
        problem.addProperty("status", new JsonSchema().typesItem("integer"));
        Schema<?> error = new JsonSchema().typesItem("object");
        for (String text : List.of("pointer", "field", "code", "detail")) {
            error.addProperty(text, new JsonSchema().typesItem("string"));
        }
        Schema<?> list = new JsonSchema().typesItem("array");
        list.setItems(error);
        problem.addProperty("errors", list);
        return problem.description("Problem details (RFC 9457); errors says what is wrong, by field");
    }
}
