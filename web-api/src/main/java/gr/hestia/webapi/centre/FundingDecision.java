package gr.hestia.webapi.centre;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision that made or changed a funding act.
 *
 * @param kind what it decided
 * @param protocol the number it bears
 * @param ada its number in Διαύγεια
 * @param budget the act's whole budget in euros as this decision set it
 * @param extendedUntil the act's end as this decision set it
 */
public record FundingDecision(
        Kind kind,
        String protocol,
        LocalDate decidedOn,
        @Nullable String ada,
        @Nullable LocalText issuer,
        @Nullable LocalText subject,
        @Nullable BigDecimal budget,
        @Nullable LocalDate extendedUntil,
        @Nullable LocalText changes) {

    /** What a decision decides. */
    public enum Kind {
        /** Invites proposals. */
        CALL,
        /** Changes a call. */
        CALL_AMENDMENT,
        /** Takes the act into a programme. */
        INCLUSION,
        /** Changes the act. */
        AMENDMENT
    }
}
