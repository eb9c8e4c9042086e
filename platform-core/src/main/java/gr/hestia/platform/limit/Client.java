package gr.hestia.platform.limit;

import gr.hestia.platform.web.RequestPath;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
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

    private static final int NETWORK_BYTES = 8;

    /** The client; empty for one that shows nothing. */
    Optional<String> of(HttpServletRequest request) {
        return (RequestPath.isApi(request) ? token(request) : session(request)).map(Client::hash);
    }

    /**
     * Where it asks from: an address, and of IPv6 the network of its first 64 bits, all of which one household has. What is
     * no address counts as one.
     */
    static String network(HttpServletRequest request) {
        try {
            String address = request.getRemoteAddr().replace("[", "").replace("]", "");
            byte[] bytes = InetAddress.ofLiteral(address).getAddress();
            return HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, NETWORK_BYTES));
        } catch (IllegalArgumentException noAddress) {
            return "unknown";
        }
    }

    private static Optional<String> token(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        // Without the scheme, which may be spelt in many ways.
        return Optional.ofNullable(header).map(shown -> shown.substring(shown.lastIndexOf(' ') + 1));
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
