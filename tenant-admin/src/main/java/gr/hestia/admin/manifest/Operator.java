package gr.hestia.admin.manifest;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Who runs a centre.
 *
 * @param kind the municipality itself or one of its legal entities
 * @param name in full, as in «Δήμος Σπάρτης»
 */
public record Operator(Kind kind, LocalText name) {

    /** The legal person behind a centre. */
    public enum Kind {
        /** The municipality itself. */
        @JsonProperty("municipality")
        MUNICIPALITY,
        /** A legal entity of the municipality (νομικό πρόσωπο). */
        @JsonProperty("legal-entity")
        LEGAL_ENTITY
    }
}
