package gr.hestia.admin.manifest;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a centre already works. */
public enum Stage {
    /** Decided and paid for, not yet open. */
    @JsonProperty("planned")
    PLANNED,
    /** Open to citizens. */
    @JsonProperty("operating")
    OPERATING
}
