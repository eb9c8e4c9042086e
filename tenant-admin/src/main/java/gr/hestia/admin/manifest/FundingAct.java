package gr.hestia.admin.manifest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An act (Πράξη) that pays for a centre; one continues another.
 *
 * @param key its name within the manifest
 * @param title its title, word by word
 * @param mis code in the state's information system (ΟΠΣ)
 * @param programme the programme that holds it
 * @param period programming period, as in 2021-2027
 * @param fund the fund that co-finances it
 * @param from first day
 * @param until last day, after all extensions
 * @param budget euros, after all amendments
 * @param continues key of the act before it
 * @param publicity what the programme obliges the centre to print
 * @param note what else is said of it
 * @param decisions calls, inclusions and amendments, the oldest first
 */
public record FundingAct(
        String key,
        @Nullable LocalText title,
        @Nullable String mis,
        @Nullable Programme programme,
        @Nullable String period,
        @Nullable LocalText fund,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable BigDecimal budget,
        @Nullable String continues,
        @Nullable LocalText publicity,
        @Nullable LocalText note,
        List<FundingDecision> decisions) {

    /** Writes the budget in cents, so that 306720 and 306720.00 are one amount. */
    public FundingAct {
        budget = inCents(budget);
    }

    static @Nullable BigDecimal inCents(@Nullable BigDecimal euros) {
        return euros == null ? null : euros.setScale(2, RoundingMode.UNNECESSARY);
    }

    /**
     * A programme of European funds.
     *
     * @param name as in «Πελοπόννησος 2021-2027»
     * @param framework as in «ΕΣΠΑ 2014-2020»
     * @param objective thematic objective
     * @param area where it applies
     * @param interests fields of interest, one a line
     */
    public record Programme(
            LocalText name,
            @Nullable LocalText framework,
            @Nullable LocalText objective,
            @Nullable LocalText area,
            @Nullable LocalText interests) {}
}
