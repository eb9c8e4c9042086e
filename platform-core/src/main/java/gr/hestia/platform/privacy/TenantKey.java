package gr.hestia.platform.privacy;

import gr.hestia.platform.tenancy.TenantId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** A tenant's data key, split by HKDF (RFC 5869) into one key that encrypts and one that hashes. */
final class TenantKey {

    private final byte[] context;
    private final SecretKey encryption;
    private final SecretKey hashing;

    TenantKey(TenantId tenant, byte[] dataKey) {
        this.context = tenant.schema().getBytes(StandardCharsets.US_ASCII);
        this.encryption = derive(dataKey, "encryption");
        this.hashing = derive(dataKey, "hashing");
    }

    byte[] encrypt(String plain) {
        return AesGcm.seal(encryption, plain.getBytes(StandardCharsets.UTF_8), context);
    }

    String decrypt(byte[] stored) {
        return new String(AesGcm.open(encryption, stored, context), StandardCharsets.UTF_8);
    }

    byte[] hash(String purpose, String value) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(hashing);
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(value.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("HMAC-SHA256 is not available", failure);
        }
    }

    private static SecretKey derive(byte[] dataKey, String purpose) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            "AES",
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(new SecretKeySpec(dataKey, "HKDF"))
                                    .thenExpand(("hestia " + purpose).getBytes(StandardCharsets.US_ASCII), 32));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("HKDF-SHA256 is not available", failure);
        }
    }
}
