package gr.hestia.platform.limit;

import gr.hestia.platform.web.RequestPath;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;

/**
 * Tells clients apart by what they show, true or not: the bearer token to the API, the session's cookie to pages. What is
 * kept of it is a hash.
 *
 * @param cookie name of the session's cookie
 */
record Client(String cookie) {

    /** The client; empty for one that shows nothing. */
    Optional<String> of(HttpServletRequest request) {
        return (RequestPath.isApi(request) ? token(request) : session(request)).map(Client::hash);
    }

    private static Optional<String> token(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION));
    }

    private Optional<String> session(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return Stream.of(cookies == null ? new Cookie[0] : cookies)
                .filter(each -> each.getName().equals(cookie))
                .map(Cookie::getValue)
                .findFirst();
    }

    private static String hash(String shown) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(shown.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
