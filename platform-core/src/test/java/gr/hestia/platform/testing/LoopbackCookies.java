package gr.hestia.platform.testing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cookies as browsers keep them on this machine: a loopback address counts as secure without TLS (W3C Secure Contexts,
 * section 3.1), while Java's own manager would hold back every cookie that is marked {@code Secure}.
 */
final class LoopbackCookies extends CookieManager {

    LoopbackCookies() {
        super(null, CookiePolicy.ACCEPT_ALL);
    }

    @Override
    public void put(URI uri, Map<String, List<String>> headers) throws IOException {
        Map<String, List<String>> plain = new HashMap<>(headers);
        plain.computeIfPresent(
                "set-cookie",
                (name, cookies) -> cookies.stream()
                        .map(cookie -> cookie.replaceAll("(?i);\\s*Secure", ""))
                        .toList());
        super.put(uri, plain);
    }
}
