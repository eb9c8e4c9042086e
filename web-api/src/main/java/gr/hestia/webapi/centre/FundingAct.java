package gr.hestia.webapi.centre;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An act (Πράξη) that pays for a centre over a period; null is what nobody has said.
 *
 * @param mis code in the state's information system (ΟΠΣ)
 * @param interests fields of interest as the programme names them, one a line
 * @param period programme period, as in {@code 2021-2027}
 * @param budget euros, as the last decision that names one left it
 * @param continues the act it follows on
 * @param publicity the sentence that the programme requires on the centre's pages
 * @param decisions in the order in which they were taken
 */
public record FundingAct(
        UUID id,
        @Nullable LocalText title,
        @Nullable String mis,
        @Nullable LocalText programme,
        @Nullable LocalText framework,
        @Nullable LocalText objective,
        @Nullable LocalText area,
        @Nullable LocalText interests,
        @Nullable String period,
        @Nullable LocalText fund,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable BigDecimal budget,
        @Nullable UUID continues,
        @Nullable LocalText publicity,
        @Nullable LocalText note,
        List<FundingDecision> decisions) {

    public FundingAct {
        decisions = List.copyOf(decisions);
    }

    /** Whether the act pays on this day, as far as its dates are known. */
    public boolean runsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && until != null && !day.isAfter(until);
    }
}
