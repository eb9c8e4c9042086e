package gr.hestia.platform.testing;

import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/**
 * The management port of an application, as a probe or a Prometheus asks there.
 *
 * @param port where it listens
 */
public record ManagementPort(int port) {

    /** The token of every application under test. */
    public static final String TOKEN = RandomSecret.text();

    /** The figures at this moment, in Prometheus's text format. */
    public String figures() {
        return figures("text/plain");
    }

    /** The same in OpenMetrics, which a Prometheus asks for and which has exemplars. */
    public String openMetrics() {
        return figures("application/openmetrics-text; version=1.0.0");
    }

    private String figures(String type) {
        HttpResponse<String> answer = new Api(port, TOKEN).get("/actuator/prometheus", "Accept", type);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("figures were answered with " + answer.statusCode());
        }
        return answer.body();
    }

    /** Asks for a path. @param token what is borne, or null for nothing */
    public HttpResponse<String> get(String path, @Nullable String token) {
        return new Api(port, token).get(path);
    }
}
