package gr.hestia.admin.onboarding;

import gr.hestia.admin.api.Page;
import gr.hestia.admin.api.PageAsked;
import gr.hestia.admin.municipality.Municipality;
import gr.hestia.admin.municipality.ReferenceList;
import gr.hestia.admin.region.Jurisdiction;
import gr.hestia.admin.region.RegionalCatalog;
import gr.hestia.platform.tenancy.TenantState;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists the municipalities of a jurisdiction and how far each is. */
@Component
public class ListMunicipalities {

    private final ReferenceList list;
    private final RegionalCatalog catalog;

    ListMunicipalities(ReferenceList list, RegionalCatalog catalog) {
        this.list = list;
        this.catalog = catalog;
    }

    private record Progress(
            String municipality,
            String slug,
            @Nullable TenantState tenant,
            @Nullable UUID run,
            @Nullable RunState runState) {}

    /** @param typed words of name or seat; blank lists all */
    public Page<MunicipalityStatus> list(Jurisdiction jurisdiction, String typed, PageAsked asked) {
        List<Municipality> found = (typed.isBlank() ? list.listMunicipalities() : list.search(typed))
                .stream()
                        .filter(municipality -> jurisdiction.covers(municipality.region()))
                        .toList();
        List<Municipality> shown =
                found.stream().skip(asked.offset()).limit(asked.size()).toList();
        Map<String, Progress> progress = progress(jurisdiction, shown);
        return new Page<>(
                shown.stream()
                        .map(municipality -> status(municipality, progress.get(municipality.key())))
                        .toList(),
                asked,
                found.size());
    }

    private static MunicipalityStatus status(Municipality municipality, @Nullable Progress progress) {
        return progress == null
                ? new MunicipalityStatus(municipality, null, null, null, null)
                : new MunicipalityStatus(
                        municipality, progress.slug(), progress.tenant(), progress.run(), progress.runState());
    }

    private Map<String, Progress> progress(Jurisdiction jurisdiction, List<Municipality> shown) {
        String[] keys = shown.stream().map(Municipality::key).toArray(String[]::new);
        return catalog.within(
                jurisdiction,
                client -> client.sql("""
                        select coalesce(t.municipality, r.municipality) as municipality, coalesce(t.slug, r.slug) as slug,
                               t.state as tenant, r.id as run, r.state as run_state
                          from (select * from catalog.tenant where municipality = any (:keys)) t
                          full join (select * from catalog.onboarding_run
                                      where municipality = any (:keys) and state <> 'UNDONE') r
                            on r.tenant = t.id
                        """).param("keys", keys).query(Progress.class).list().stream()
                        .collect(Collectors.toMap(Progress::municipality, Function.identity())));
    }
}
