package gr.hestia.admin.onboarding.wizard;

import static gr.hestia.platform.testing.browser.Browser.assertAccessible;
import static gr.hestia.platform.testing.browser.Browser.screenshot;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import gr.hestia.admin.manifest.Manifests;
import gr.hestia.admin.municipality.ReferenceList;
import gr.hestia.admin.testing.ConsoleDoor;
import gr.hestia.admin.testing.ControlPlaneTest;
import gr.hestia.platform.testing.Realm;
import gr.hestia.platform.testing.browser.Browser;
import gr.hestia.platform.testing.browser.BrowserTest;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A preview leaves nothing out, whatever a manifest says. */
@ControlPlaneTest
@BrowserTest
class PreviewTests {

    /** Names within the manifest: of a thing, or of the axis under which it stands. */
    private static final Set<String> NAMES = Set.of("key", "code", "axis");

    private static final Set<String> FREE = Set.of("el", "en", "title", "publisher");
    private static final Map<String, String> WORDS = Map.ofEntries(
            entry("operating", "Λειτουργεί"),
            entry("municipality", "Ο δήμος"),
            entry("planned", "Σχεδιάζεται"),
            entry("core", "Κεντρική δομή"),
            entry("roma-annex", "Παράρτημα Ρομά"),
            entry("mobile-unit", "Κινητή μονάδα"),
            entry("fixed-term-private-law", "Ιδιωτικού δικαίου ορισμένου χρόνου (ΙΔΟΧ)"),
            entry("law", "Νόμος"),
            entry("joint-ministerial-decision", "Κοινή Υπουργική Απόφαση"),
            entry("video", "Βίντεο"),
            entry("call", "Πρόσκληση"),
            entry("call-amendment", "Τροποποίηση πρόσκλησης"),
            entry("inclusion", "Ένταξη"),
            entry("amendment", "Τροποποίηση"),
            entry("monday", "Ωράριο Δευτέρας"),
            entry("tuesday", "Ωράριο Τρίτης"),
            entry("wednesday", "Ωράριο Τετάρτης"),
            entry("thursday", "Ωράριο Πέμπτης"),
            entry("friday", "Ωράριο Παρασκευής"));
    private static final Map<String, String> FLAGS = Map.of(
            "freeOfCharge", "Δωρεάν υπηρεσίες",
            "servedGroupsByPriority", "Με σειρά προτεραιότητας",
            "stateHolidays", "Κλειστό στις αργίες του κράτους",
            "coordinator", "Συντονίζει το κέντρο",
            "own", "Προσθήκη του κέντρου");

    @LocalServerPort
    int port;

    @Autowired
    ReferenceList list;

    @Test
    void everyValueOfTheFiveManifestsIsShown(Browser browser) {
        Page page = new ConsoleDoor(port)
                .signedIn(browser.desktop(), Realm.shared().createRegionOfficer("Κλειώ", "crete"), "/onboard");
        for (String slug : Manifests.slugs()) {
            ObjectNode manifest = Manifests.tree(slug);
            List<String> wanted = new ArrayList<>();
            mark(manifest, JsonPointer.empty(), wanted);

            String shown = preview(page, manifest, slug);

            assertThat(wanted).hasSizeGreaterThan(15);
            assertThat(wanted.stream()
                            .filter(each ->
                                    !Pattern.compile(each).matcher(shown).find()))
                    .as(slug + ": said and not shown")
                    .isEmpty();
            assertAccessible(page);
        }
    }

    @Test
    void whatNoManifestKnowsIsShownToo(Browser browser) {
        Page page = new ConsoleDoor(port)
                .signedIn(browser.phone(), Realm.shared().createRegionOfficer("Κλειώ", "crete"), "/onboard");
        ObjectNode manifest = Manifests.tree("sparta");
        manifest.put("motto", "Όλοι μαζί");
        manifest.withArray("services").add("Απλό κείμενο");
        manifest.withArray("branches")
                .get(2)
                .withObject("/catchment/0")
                .putArray("municipalUnits")
                .add("Δ.Ε. Οιτύλου");
        manifest.withArray("services")
                .addObject()
                .put("axis", "Ω")
                .putObject("title")
                .put("el", "Χωρίς θέση");

        String shown = preview(page, manifest, "unknown-phone");

        assertThat(shown).contains("motto", "Όλοι μαζί", "Απλό κείμενο", "Δ.Ε. Οιτύλου", "Χωρίς θέση", "Άξονας: Ω");
    }

    private String preview(Page page, JsonNode manifest, String name) {
        page.navigate(new ConsoleDoor(port).address("/onboard"));
        page.locator("#text").fill(manifest.toString());
        page.getByText("Ανάγνωση").click();
        page.getByText("Προεπισκόπηση").first().click();
        screenshot(page, "console-preview-" + name);
        return String.join("\n", page.locator("dl.facts > div").allInnerTexts());
    }

    /** Marks every free text of a manifest with a number of its own, and says by what each value is known on a page. */
    private void mark(JsonNode node, JsonPointer at, List<String> wanted) {
        if (node instanceof ObjectNode object) {
            object.properties().stream()
                    .filter(each ->
                            FREE.contains(each.getKey()) && each.getValue().isString())
                    .forEach(each -> object.put(
                            each.getKey(), each.getValue().asString() + " [" + at.appendProperty(each.getKey()) + "]"));
            object.properties().stream()
                    .filter(each -> !NAMES.contains(each.getKey()))
                    .forEach(each -> mark(each.getValue(), at.appendProperty(each.getKey()), wanted));
        } else if (node.isArray()) {
            for (int index = 0; index < node.size(); index++) {
                mark(node.path(index), at.appendIndex(index), wanted);
            }
        } else {
            wanted.add(known(at, node));
        }
    }

    private String known(JsonPointer at, JsonNode value) {
        String name = at.last().getMatchingProperty();
        String text = value.asString();
        return switch (name) {
            case "el", "en", "publisher" -> quoted("[" + at + "]");
            case "municipality" -> quoted(list.getMunicipality(text).nameGreek());
            case "region" -> quoted(list.getRegion(text).nameGreek());
            case "regionalUnit" -> quoted(list.getRegionalUnit(text).nameGreek());
            case "budget" -> quoted(String.format(Locale.of("el", "GR"), "%,.2f", value.decimalValue()));
            case "continues" -> "Συνεχίζει την πράξη[:\\s]+Συγκρότηση";
            default ->
                value.isBoolean()
                        ? quoted(FLAGS.getOrDefault(name, name)) + "[:\\s]+Ναι"
                        : text.matches("\\d{4}-\\d\\d-\\d\\d")
                                ? quoted(DateTimeFormatter.ofPattern("d/M/uuuu").format(LocalDate.parse(text)))
                                : quoted(WORDS.getOrDefault(text, text));
        };
    }

    private static String quoted(String text) {
        return Pattern.quote(text);
    }
}
