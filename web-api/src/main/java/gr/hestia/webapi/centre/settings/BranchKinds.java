package gr.hestia.webapi.centre.settings;

import gr.hestia.platform.web.Option;
import java.util.List;
import java.util.stream.Stream;

/** The kinds of branch that have a name of their own here; a centre may add others in its own words. */
final class BranchKinds {

    /** Stands for a kind that is typed. */
    static final String OTHER = "other";

    private static final List<String> KNOWN = List.of("core", "roma-annex", "migrant-integration", "mobile-unit");

    private BranchKinds() {}

    static List<Option> options() {
        return Stream.concat(
                        KNOWN.stream().map(kind -> Option.worded(kind, "centre.kind." + kind)),
                        Stream.of(Option.worded(OTHER, "centre.settings.branch.kind.other")))
                .toList();
    }

    static boolean isKnown(String kind) {
        return KNOWN.contains(kind);
    }
}
