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
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A person at Keycloak's real login page, with cookies and redirects but without a browser. */
public final class SignIn {

    private static final Pattern LOGIN_FORM =
            Pattern.compile("<form[^>]*id=\"kc-form-login\"[^>]*action=\"([^\"]+)\"", Pattern.DOTALL);

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

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

    /**
     * Sends a form of a page.
     *
     * @param from a page of the same application that has some form, for its token against forged requests
     * @param fields names and values in turn
     */
    public HttpResponse<String> submit(URI from, URI to, List<String> fields) {
        Matcher token = CSRF.matcher(get(from).body());
        if (!token.find()) {
            throw PartFailed.because("no form at " + from);
        }
        StringBuilder body = new StringBuilder("_csrf=").append(encoded(token.group(1)));
        for (int field = 0; field < fields.size(); field += 2) {
            body.append('&').append(encoded(fields.get(field))).append('=').append(encoded(fields.get(field + 1)));
        }
        return send(HttpRequest.newBuilder(to)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body.toString()))
                .build());
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
