package gr.hestia.webapi.centre.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import gr.hestia.webapi.centre.FundingAct;
import gr.hestia.webapi.centre.FundingDecision;
import gr.hestia.webapi.centre.LocalText;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An act that pays for the centre, for a reader of the API; euros.
 *
 * @param source the fund
 * @param interests fields of interest as the programme names them, one a line
 * @param continues id of the act that it follows on
 */
@Schema(name = "Funding")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record FundingDocument(
        UUID id,
        @Nullable LocalText title,
        @Nullable String mis,
        @Nullable LocalText programme,
        @Nullable LocalText framework,
        @Nullable LocalText objective,
        @Nullable LocalText area,
        @Nullable LocalText interests,
        @Nullable String period,
        @Nullable LocalText source,
        @Nullable BigDecimal budget,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable UUID continues,
        @Nullable LocalText publicity,
        @Nullable LocalText note,
        List<Decision> decisions) {

    static FundingDocument of(FundingAct act) {
        return new FundingDocument(
                act.id(),
                act.title(),
                act.mis(),
                act.programme(),
                act.framework(),
                act.objective(),
                act.area(),
                act.interests(),
                act.period(),
                act.fund(),
                act.budget(),
                act.from(),
                act.until(),
                act.continues(),
                act.publicity(),
                act.note(),
                act.decisions().stream().map(Decision::of).toList());
    }

    /** A decision on an act. */
    @Schema(name = "Decision")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Decision(
            FundingDecision.Kind kind,
            String protocol,
            LocalDate date,
            @Nullable String ada,
            @Nullable LocalText issuer,
            @Nullable LocalText subject,
            @Nullable BigDecimal budget,
            @Nullable LocalDate until,
            @Nullable LocalText changes) {
        static Decision of(FundingDecision decision) {
            return new Decision(
                    decision.kind(),
                    decision.protocol(),
                    decision.decidedOn(),
                    decision.ada(),
                    decision.issuer(),
                    decision.subject(),
                    decision.budget(),
                    decision.extendedUntil(),
                    decision.changes());
        }
    }
}
