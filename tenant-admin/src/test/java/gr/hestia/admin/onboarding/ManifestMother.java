package gr.hestia.admin.onboarding;

import gr.hestia.admin.manifest.Manifests;
import gr.hestia.admin.municipality.Municipality;
import gr.hestia.admin.municipality.ReferenceList;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.node.ObjectNode;

/** Makes manifests of municipalities that no other test of this JVM has had. */
public final class ManifestMother {

    private static final Map<String, AtomicInteger> TAKEN = new ConcurrentHashMap<>();

    private final ReferenceList list;

    public ManifestMother(ReferenceList list) {
        this.list = list;
    }

    /** A manifest of some municipality of Attica. */
    public ObjectNode next() {
        return of(nextIn("attica"));
    }

    /** A manifest of some municipality of Central Macedonia. */
    public ObjectNode nextElsewhere() {
        return of(nextIn("central-macedonia"));
    }

    /**
     * A municipality that no other test of this JVM has had, the last one first.
     *
     * @param region one from which {@link gr.hestia.platform.testing.TenantFixture} takes none
     */
    public Municipality nextIn(String region) {
        var all = list.listMunicipalities(region);
        int before =
                TAKEN.computeIfAbsent(region, ignored -> new AtomicInteger()).getAndIncrement();
        return all.get(all.size() - 1 - before);
    }

    /** A manifest of this municipality. */
    public static ObjectNode of(Municipality municipality) {
        ObjectNode manifest = Manifests.tree("zacharo");
        manifest.put("slug", slug(municipality));
        manifest.put("municipality", municipality.key());
        manifest.put("region", municipality.region());
        manifest.put("regionalUnit", municipality.regionalUnit());
        return manifest;
    }

    private static String slug(Municipality municipality) {
        String key = municipality.key();
        return key.length() > 40 ? key.substring(0, 40).replaceAll("-$", "") : key;
    }
}
