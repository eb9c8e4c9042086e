package gr.hestia.admin.configuration;

import gr.hestia.admin.manifest.Ada;
import gr.hestia.admin.manifest.FundingAct;
import gr.hestia.admin.manifest.FundingAct.Programme;
import gr.hestia.admin.manifest.FundingDecision;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The chain of acts that pay for a centre, each with its decisions. */
final class FundingRows {

    private final TenantTables tables;

    FundingRows(TenantTables tables) {
        this.tables = tables;
    }

    void write(List<FundingAct> acts) {
        tables.replace("funding_act", acts.stream().map(FundingRows::row).toList());
        for (FundingAct act : acts) {
            tables.putOwned(
                    "funding_decision",
                    "act",
                    tables.id("funding_act", act.key()),
                    act.decisions().stream().map(FundingRows::row).toList());
        }
    }

    private static Row row(FundingAct act) {
        Programme programme = act.programme();
        return Row.keyed(act.key())
                .text("title", act.title())
                .set("mis", act.mis())
                .text("programme", programme == null ? null : programme.name())
                .text("framework", programme == null ? null : programme.framework())
                .text("objective", programme == null ? null : programme.objective())
                .text("area", programme == null ? null : programme.area())
                .text("interests", programme == null ? null : programme.interests())
                .set("period", act.period())
                .text("fund", act.fund())
                .set("runs_from", act.from())
                .set("runs_until", act.until())
                .set("budget", act.budget())
                .reference("continues", "funding_act", act.continues())
                .text("publicity", act.publicity())
                .text("note", act.note());
    }

    private static Row row(FundingDecision decision) {
        Ada ada = decision.ada();
        return new Row()
                .set("kind", decision.kind().name())
                .set("protocol", decision.protocol())
                .set("decided_on", decision.date())
                .set("ada", ada == null ? null : ada.value())
                .text("issuer", decision.issuer())
                .text("subject", decision.subject())
                .set("budget", decision.budget())
                .set("extended_until", decision.until())
                .text("changes", decision.changes());
    }

    List<FundingAct> read() {
        return tables.list("""
                select a.*, b.key as before from funding_act a left join funding_act b on b.id = a.continues
                 order by a.position
                """, this::act);
    }

    private FundingAct act(Columns row) throws SQLException {
        return new FundingAct(
                row.string("key"),
                row.textOrNull("title"),
                row.stringOrNull("mis"),
                programme(row),
                row.stringOrNull("period"),
                row.textOrNull("fund"),
                row.dateOrNull("runs_from"),
                row.dateOrNull("runs_until"),
                row.amountOrNull("budget"),
                row.stringOrNull("before"),
                row.textOrNull("publicity"),
                row.textOrNull("note"),
                tables.list(
                        "select * from funding_decision where act = ? order by position",
                        FundingRows::decision,
                        row.id()));
    }

    private static @Nullable Programme programme(Columns row) throws SQLException {
        return row.textOrNull("programme") == null
                ? null
                : new Programme(
                        row.text("programme"),
                        row.textOrNull("framework"),
                        row.textOrNull("objective"),
                        row.textOrNull("area"),
                        row.textOrNull("interests"));
    }

    private static FundingDecision decision(Columns row) throws SQLException {
        String ada = row.stringOrNull("ada");
        return new FundingDecision(
                FundingDecision.Kind.valueOf(row.string("kind")),
                row.string("protocol"),
                row.date("decided_on"),
                ada == null ? null : new Ada(ada),
                row.textOrNull("issuer"),
                row.textOrNull("subject"),
                row.amountOrNull("budget"),
                row.dateOrNull("extended_until"),
                row.textOrNull("changes"));
    }
}
