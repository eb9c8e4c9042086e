package gr.hestia.platform.identity;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Tells browsers how little every answer may do: also those that are given before Spring Security is asked, by whatever
 * failed, and by Tomcat itself to what is no proper request, which no filter sees. Scripts and styles come from here alone,
 * and none stands within a page.
 */
final class ResponseHeaders extends ValveBase {

    private final Map<String, String> headers;

    /** @param login origin of the login page, which forms may lead to */
    ResponseHeaders(String login) {
        super(true);
        this.headers = Map.of(
                "Content-Security-Policy",
                "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
                        + " frame-ancestors 'none'; form-action 'self' " + login,
                "Referrer-Policy",
                "same-origin",
                "Permissions-Policy",
                "camera=(), microphone=(), geolocation=(), payment=()",
                "X-Content-Type-Options",
                "nosniff",
                "X-Frame-Options",
                "DENY",
                "Cross-Origin-Opener-Policy",
                "same-origin",
                "Cross-Origin-Resource-Policy",
                "same-origin");
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        headers.forEach(response::setHeader);
        getNext().invoke(request, response);
    }
}
