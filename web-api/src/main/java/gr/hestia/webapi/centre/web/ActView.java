package gr.hestia.webapi.centre.web;

import gr.hestia.platform.web.language.Words;
import gr.hestia.webapi.centre.FundingAct;
import gr.hestia.webapi.centre.FundingDecision;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * An act of the chain of funding.
 *
 * @param title its title, if it has one
 * @param continues whether it follows on the act before it
 * @param runs from when and until when, in words, or null
 */
record ActView(
        @Nullable Words title,
        boolean continues,
        @Nullable String mis,
        @Nullable Words programme,
        @Nullable String period,
        @Nullable Words fund,
        @Nullable String budget,
        @Nullable String runs,
        @Nullable Words framework,
        @Nullable Words objective,
        @Nullable Words area,
        @Nullable Words interests,
        @Nullable Words note,
        @Nullable Words publicity,
        List<DecisionView> decisions) {

    static ActView of(FundingAct act, Wording wording) {
        return new ActView(
                wording.find(act.title()),
                act.continues() != null,
                act.mis(),
                wording.find(act.programme()),
                act.period(),
                wording.find(act.fund()),
                act.budget() == null ? null : wording.formats().money(act.budget()),
                runs(act, wording),
                wording.find(act.framework()),
                wording.find(act.objective()),
                wording.find(act.area()),
                wording.find(act.interests()),
                wording.find(act.note()),
                wording.find(act.publicity()),
                act.decisions().stream()
                        .map(decision -> DecisionView.of(decision, wording))
                        .toList());
    }

    private static @Nullable String runs(FundingAct act, Wording wording) {
        String from = wording.formats().date(act.from());
        String until = wording.formats().date(act.until());
        if (act.from() != null && act.until() != null) {
            return wording.message("centre.act.runs.both", from, until);
        }
        if (act.until() != null) {
            return wording.message("centre.act.runs.until", until);
        }
        return act.from() == null ? null : wording.message("centre.act.runs.from", from);
    }

    /**
     * A decision on an act.
     *
     * @param heading what it is, with its number and date
     * @param ada its number in Διαύγεια, or null
     * @param adaHref where Διαύγεια shows it, or null
     */
    record DecisionView(
            String heading,
            @Nullable Words issuer,
            @Nullable Words subject,
            @Nullable Words changes,
            @Nullable String budget,
            @Nullable String until,
            @Nullable String ada,
            @Nullable String adaHref) {

        private static final String DIAVGEIA = "https://diavgeia.gov.gr/decision/view/";

        static DecisionView of(FundingDecision decision, Wording wording) {
            return new DecisionView(
                    wording.message(
                            "centre.decision." + decision.kind().name(),
                            decision.protocol(),
                            wording.formats().date(decision.decidedOn())),
                    wording.find(decision.issuer()),
                    wording.find(decision.subject()),
                    wording.find(decision.changes()),
                    decision.budget() == null ? null : wording.formats().money(decision.budget()),
                    decision.extendedUntil() == null ? null : wording.formats().date(decision.extendedUntil()),
                    decision.ada(),
                    decision.ada() == null
                            ? null
                            : DIAVGEIA + UriUtils.encodePathSegment(decision.ada(), StandardCharsets.UTF_8));
        }
    }
}
