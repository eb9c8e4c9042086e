package gr.hestia.webapi.centre;

import gr.hestia.webapi.centre.CentreTables.Rows;

/** Reads the chain of funding from its rows. */
final class FundingRows {

    private FundingRows() {}

    static FundingAct act(CentreRow row, Rows rows) {
        return new FundingAct(
                row.id("id"),
                row.findWords("title"),
                row.findText("mis"),
                row.findWords("programme"),
                row.findWords("framework"),
                row.findWords("objective"),
                row.findWords("area"),
                row.findWords("interests"),
                row.findText("period"),
                row.findWords("fund"),
                row.findDay("runs_from"),
                row.findDay("runs_until"),
                row.findMoney("budget"),
                row.findId("continues"),
                row.findWords("publicity"),
                row.findWords("note"),
                rows.list("funding_decision", "act", row, FundingRows::decision));
    }

    private static FundingDecision decision(CentreRow row) {
        return new FundingDecision(
                FundingDecision.Kind.valueOf(row.text("kind")),
                row.text("protocol"),
                row.day("decided_on"),
                row.findText("ada"),
                row.findWords("issuer"),
                row.findWords("subject"),
                row.findMoney("budget"),
                row.findDay("extended_until"),
                row.findWords("changes"));
    }
}
