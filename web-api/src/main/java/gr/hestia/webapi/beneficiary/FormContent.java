package gr.hestia.webapi.beneficiary;

import gr.hestia.platform.privacy.SensitiveFields;
import java.security.MessageDigest;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells a form that is sent again from another one under the same key, without keeping what either said.
 *
 * <p>What a form said is kept as a hash under the tenant's key: nobody who holds only the database can try out whose it
 * is. The form's own key is hashed with it, so that equal contents of two forms do not show as equal.
 */
@Component
public class FormContent {

    /** Of its own, so that no setting of the application's mapper changes a hash that is kept. */
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final SensitiveFields fields;

    FormContent(SensitiveFields fields) {
        this.fields = fields;
    }

    /**
     * The hash to keep with what the form made.
     *
     * @param form key of the form or request
     * @param content all that it says, as records
     */
    public byte[] hash(UUID form, Object content) {
        return fields.hash("form " + form, JSON.writeValueAsString(content));
    }

    /**
     * Lets a form pass that says what it said the first time.
     *
     * @param kept hash of the first time
     * @throws KeyUsedForAnother if it says anything else now
     */
    public void mustBe(byte[] kept, UUID form, Object content) {
        if (!MessageDigest.isEqual(kept, hash(form, content))) {
            throw new KeyUsedForAnother();
        }
    }
}
