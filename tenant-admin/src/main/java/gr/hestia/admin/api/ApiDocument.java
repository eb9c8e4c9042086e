package gr.hestia.admin.api;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import io.swagger.v3.oas.annotations.servers.Server;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;

/** What the published description of the API says of the whole. */
@Configuration(proxyBeanMethods = false)
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Hestia: tenant administration",
                        version = "1",
                        description = "Onboards municipalities and follows them through their life. Failures are"
                                + " problem details (RFC 9457); whoever changes something sends the ETag of what they"
                                + " saw in If-Match."),
        servers = @Server(url = "/"),
        security = @SecurityRequirement(name = "bearer"))
@SecurityScheme(
        name = "bearer",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        bearerFormat = "JWT",
        description = "An access token of the realm, of an operator or of an officer of a region")
class ApiDocument {

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
                    .forEach(operation -> operation
                            .getResponses()
                            .addApiResponse(
                                    "default",
                                    new ApiResponse().description("It failed").content(content)));
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
