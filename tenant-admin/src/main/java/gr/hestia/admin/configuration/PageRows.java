package gr.hestia.admin.configuration;

import gr.hestia.admin.manifest.CentreLink;
import gr.hestia.admin.manifest.CentreText;
import gr.hestia.admin.manifest.LegalReference;
import gr.hestia.admin.manifest.LegalReference.Gazette;
import gr.hestia.admin.manifest.Manifest;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the public page tells: legal basis, texts and links. */
final class PageRows {

    private final TenantTables tables;

    PageRows(TenantTables tables) {
        this.tables = tables;
    }

    void write(Manifest manifest) {
        tables.replace(
                "legal_reference",
                manifest.legalBasis().stream().map(PageRows::legalReference).toList());
        tables.replace(
                "centre_text",
                manifest.texts().stream()
                        .map(text -> Row.keyed(text.key())
                                .text("title", text.title())
                                .text("body", text.body()))
                        .toList());
        tables.replace(
                "centre_link",
                manifest.links().stream()
                        .map(link -> Row.keyed(link.key())
                                .set("kind", link.kind())
                                .text("title", link.title())
                                .set("url", link.url()))
                        .toList());
    }

    private static Row legalReference(LegalReference reference) {
        Gazette gazette = reference.gazette();
        return Row.keyed(reference.key())
                .set("kind", reference.kind())
                .text("citation", reference.citation())
                .text("note", reference.note())
                .set("gazette_issue", gazette == null ? null : gazette.issue())
                .set("gazette_series", gazette == null ? null : gazette.series())
                .set("gazette_date", gazette == null ? null : gazette.date())
                .set("url", reference.url());
    }

    List<LegalReference> legalBasis() {
        return tables.list(
                "select * from legal_reference order by position",
                row -> new LegalReference(
                        row.string("key"),
                        row.string("kind"),
                        row.text("citation"),
                        row.textOrNull("note"),
                        gazette(row),
                        row.stringOrNull("url")));
    }

    private static @Nullable Gazette gazette(Columns row) throws SQLException {
        String issue = row.stringOrNull("gazette_issue");
        return issue == null ? null : new Gazette(issue, row.string("gazette_series"), row.date("gazette_date"));
    }

    List<CentreText> texts() {
        return tables.list(
                "select * from centre_text order by position",
                row -> new CentreText(row.string("key"), row.textOrNull("title"), row.text("body")));
    }

    List<CentreLink> links() {
        return tables.list(
                "select * from centre_link order by position",
                row -> new CentreLink(
                        row.string("key"), row.string("kind"), row.textOrNull("title"), row.string("url")));
    }
}
