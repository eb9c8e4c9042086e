package gr.hestia.platform.testing;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Secrets that nobody chose. */
public final class RandomSecret {

    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomSecret() {}

    /** 128 bits as hexadecimal digits: safe in a URL, a shell and a properties file. */
    public static String text() {
        return HexFormat.of().formatHex(bytes(16));
    }

    /** A key of 256 bits in Base64, as {@code hestia.privacy.master-key} wants it. */
    public static String key() {
        return Base64.getEncoder().encodeToString(bytes(32));
    }

    private static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
