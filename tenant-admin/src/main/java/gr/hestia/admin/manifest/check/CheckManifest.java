package gr.hestia.admin.manifest.check;

import gr.hestia.admin.manifest.Manifest;
import gr.hestia.admin.manifest.ManifestFormat;
import gr.hestia.admin.manifest.ManifestTree;
import gr.hestia.admin.municipality.ReferenceList;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Checks one manifest and finds everything that is wrong with it, in one pass. */
@Component
public class CheckManifest {

    /** In order: the form comes first, so that the others keep silent about fields that it refuses. */
    private final List<Check> checks;

    /** @param list what municipalities there are */
    public CheckManifest(ReferenceList list) {
        this.checks = List.of(
                new StructureCheck(),
                new PlaceCheck(list),
                new ContactCheck(),
                new KeyCheck(),
                new ReferenceCheck(),
                new TimeCheck(),
                new FundingCheck(),
                new DecisionCheck());
    }

    /** Checks what somebody wrote; a text that cannot be read at all is one problem, with line and column. */
    public ManifestReport check(String text, ManifestFormat format) {
        try {
            return check(format.read(text));
        } catch (JacksonException unreadable) {
            return new ManifestReport(null, null, null, List.of(unreadable(unreadable, format)));
        }
    }

    /** Checks a manifest in the form of a tree, however wrong. */
    public ManifestReport check(JsonNode tree) {
        Problems problems = new Problems();
        Field root = Field.root(UsableValues.of(tree, problems));
        checks.forEach(check -> check.look(root, problems));
        Manifest manifest = problems.haveErrors() ? null : ManifestTree.read(root.node());
        return new ManifestReport(
                root.text("slug").orElse(null), root.text("municipality").orElse(null), manifest, problems.found());
    }

    /** Checks a manifest that was put together in a program. */
    public ManifestReport check(Manifest manifest) {
        return check(ManifestTree.of(manifest));
    }

    private static Problem unreadable(JacksonException cause, ManifestFormat format) {
        var place = cause.getLocation();
        return place == null || place.getLineNr() < 1
                ? Problem.error("", "unreadable", format.name())
                : Problem.error("", "unreadable-at", format.name(), place.getLineNr(), place.getColumnNr());
    }
}
