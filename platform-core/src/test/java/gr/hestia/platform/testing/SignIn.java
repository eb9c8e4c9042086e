package gr.hestia.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A person at Keycloak's real login page, with cookies and redirects but without a browser. */
public final class SignIn {

    private static final Pattern LOGIN_FORM =
            Pattern.compile("<form[^>]*id=\"kc-form-login\"[^>]*action=\"([^\"]+)\"", Pattern.DOTALL);

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new LoopbackCookies())
            .followRedirects(Redirect.ALWAYS)
            .build();

    /** What the person asks the application for, cookies included. */
    public HttpResponse<String> get(URI page) {
        return send(HttpRequest.newBuilder(page).build());
    }

    /**
     * Opens a page that wants a login, fills the login page in and gives what comes last.
     *
     * @param page of an application, or Keycloak's own authorization endpoint
     * @throws PartFailed if no login page comes
     */
    public HttpResponse<String> as(TestPerson person, URI page) {
        return fillIn(get(page), person.email(), person.password());
    }

    HttpResponse<String> fillIn(HttpResponse<String> loginPage, String email, String password) {
        Matcher form = LOGIN_FORM.matcher(loginPage.body());
        if (!form.find()) {
            throw PartFailed.because(
                    "no login page at " + loginPage.uri() + ": " + loginPage.statusCode() + " " + loginPage.body());
        }
        String fields = "username=" + encoded(email) + "&password=" + encoded(password) + "&credentialId=";
        return send(HttpRequest.newBuilder(URI.create(form.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields))
                .build());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(request.uri().toString(), failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw PartFailed.because("interrupted at the login page", interruption);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
