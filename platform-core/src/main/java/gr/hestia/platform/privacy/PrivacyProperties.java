package gr.hestia.platform.privacy;

import jakarta.validation.constraints.NotBlank;
import java.util.Base64;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What web-api alone knows.
 *
 * @param masterKey 32 random bytes in Base64; wraps every tenant's data key. Losing it loses every sensitive field
 */
@Validated
@ConfigurationProperties("hestia.privacy")
public record PrivacyProperties(@NotBlank String masterKey) {

    /** @throws IllegalArgumentException if the key is not 32 bytes in Base64 */
    public PrivacyProperties {
        if (Base64.getDecoder().decode(masterKey).length != 32) {
            throw new IllegalArgumentException("hestia.privacy.master-key must be 32 bytes in Base64");
        }
    }

    byte[] masterKeyBytes() {
        return Base64.getDecoder().decode(masterKey);
    }

    @Override
    public String toString() {
        return "PrivacyProperties[masterKey=<hidden>]";
    }
}
