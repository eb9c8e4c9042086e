package gr.hestia.platform.web.failure;

import java.util.List;
import tools.jackson.core.JacksonException;

/** Where in a JSON body its reader stumbled, written as a field's path: {@code branches[0].kind}. */
final class JsonPath {
    private JsonPath() {}

    static String of(List<JacksonException.Reference> steps) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : steps) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }
}
