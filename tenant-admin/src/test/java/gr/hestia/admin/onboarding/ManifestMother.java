package gr.hestia.admin.onboarding;

import gr.hestia.admin.manifest.Manifests;
import gr.hestia.admin.municipality.Municipality;
import gr.hestia.admin.municipality.ReferenceList;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.node.ObjectNode;

/** Makes manifests of municipalities that no other test of this JVM has had. */
public final class ManifestMother {

    private static final AtomicInteger TAKEN = new AtomicInteger();
    private static final AtomicInteger TAKEN_ELSEWHERE = new AtomicInteger();

    private final ReferenceList list;

    public ManifestMother(ReferenceList list) {
        this.list = list;
    }

    /** A manifest of some municipality of Attica. */
    public ObjectNode next() {
        return of(list.listMunicipalities("attica").get(TAKEN.getAndIncrement()));
    }

    /** A manifest of some municipality of Central Macedonia. */
    public ObjectNode nextElsewhere() {
        return of(list.listMunicipalities("central-macedonia").get(TAKEN_ELSEWHERE.getAndIncrement()));
    }

    /** The municipality with this key. */
    public Municipality municipality(String key) {
        return list.getMunicipality(key);
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
