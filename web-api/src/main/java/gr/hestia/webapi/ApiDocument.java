package gr.hestia.webapi;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import io.swagger.v3.oas.annotations.servers.Server;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.parameters.PathParameter;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the published description of the API says of the whole. */
@Configuration(proxyBeanMethods = false)
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Hestia: community centres",
                        version = "1",
                        description =
                                "What the staff of a centre do at its desk, and what every centre tells the public."
                                        + " Failures are problem details (RFC 9457); whoever changes something sends the ETag"
                                        + " of what they saw in If-Match."),
        servers = @Server(url = "/"),
        security = @SecurityRequirement(name = "bearer"))
@SecurityScheme(
        name = "bearer",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        bearerFormat = "JWT",
        description = "An access token of the realm, of a member of the centre")
class ApiDocument {

    /** The tenant stands in the path and is bound before any controller is asked, so that none of them names it. */
    @Bean
    GlobalOpenApiCustomizer centresStandInThePath() {
        return document -> document.getPaths().entrySet().stream()
                .filter(path -> path.getKey().contains("{tenant}"))
                .flatMap(path -> path.getValue().readOperations().stream())
                .filter(ApiDocument::namesNoCentre)
                .forEach(operation -> operation.addParametersItem(new PathParameter()
                        .name("tenant")
                        .description("The centre's place in every address, for example sparta")
                        .schema(new JsonSchema().typesItem("string"))));
    }

    private static boolean namesNoCentre(Operation operation) {
        return operation.getParameters() == null
                || operation.getParameters().stream()
                        .noneMatch(parameter -> parameter.getName().equals("tenant"));
    }
}
