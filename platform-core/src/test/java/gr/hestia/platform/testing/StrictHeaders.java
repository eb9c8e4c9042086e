package gr.hestia.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;

/** What every answer of a plane tells browsers, whatever it is. */
public final class StrictHeaders {

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy", "default-src 'self';",
            "Referrer-Policy", "same-origin",
            "Permissions-Policy", "camera=()",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");

    private StrictHeaders() {}

    /**
     * Asserts that the answer has all of them, once, and lets a page take nothing from elsewhere or from within itself.
     *
     * @param status that it must have
     */
    public static void assertOn(HttpResponse<?> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        HEADERS.forEach((name, value) -> assertThat(answer.headers().allValues(name))
                .as(name)
                .singleElement()
                .asString()
                .startsWith(value));
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'")
                .doesNotContain("unsafe-inline", "unsafe-eval", "*");
    }
}
