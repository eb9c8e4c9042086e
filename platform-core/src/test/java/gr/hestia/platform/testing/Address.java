package gr.hestia.platform.testing;

import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * An address that an application answers.
 *
 * @param method of the request
 * @param pattern of the path, {@code /api/v1/tenants/{slug}}
 */
public record Address(RequestMethod method, String pattern) {

    /** All that are answered by an application's own classes. @param ownPackage where these are */
    public static Stream<Address> of(RequestMappingHandlerMapping mapping, String ownPackage) {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getPackageName().startsWith(ownPackage))
                .flatMap(entry -> entry.getKey().getPatternValues().stream()
                        .flatMap(path -> entry.getKey().getMethodsCondition().getMethods().stream()
                                .map(method -> new Address(method, path))));
    }

    /** Whether it belongs to the API; otherwise it is a page. */
    public boolean isApi() {
        return pattern.startsWith("/api/");
    }
}
