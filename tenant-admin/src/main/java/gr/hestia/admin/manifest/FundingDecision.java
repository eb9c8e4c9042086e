package gr.hestia.admin.manifest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A paper in the life of a funding act.
 *
 * @param kind what it does
 * @param protocol its number, without the date
 * @param date its date
 * @param ada its number in Διαύγεια
 * @param issuer who signed it
 * @param subject its subject, word by word
 * @param budget the act's whole budget in euros, as it set it
 * @param until the act's last day, as it set it
 * @param changes what it changed
 */
public record FundingDecision(
        Kind kind,
        String protocol,
        LocalDate date,
        @Nullable Ada ada,
        @Nullable LocalText issuer,
        @Nullable LocalText subject,
        @Nullable BigDecimal budget,
        @Nullable LocalDate until,
        @Nullable LocalText changes) {

    /** Writes the budget in cents. */
    public FundingDecision {
        budget = FundingAct.inCents(budget);
    }

    /** What a decision does to its act. */
    public enum Kind {
        /** Invites proposals (πρόσκληση). */
        @JsonProperty("call")
        CALL,
        /** Changes the call. */
        @JsonProperty("call-amendment")
        CALL_AMENDMENT,
        /** Brings the act into its programme (ένταξη). */
        @JsonProperty("inclusion")
        INCLUSION,
        /** Changes the act (τροποποίηση). */
        @JsonProperty("amendment")
        AMENDMENT
    }
}
