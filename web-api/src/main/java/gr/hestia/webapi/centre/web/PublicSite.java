package gr.hestia.webapi.centre.web;

import gr.hestia.platform.tenancy.Tenant;
import gr.hestia.platform.web.Accent;
import gr.hestia.platform.web.Navigation;
import gr.hestia.platform.web.NavigationItem;
import gr.hestia.platform.web.Site;
import gr.hestia.platform.web.language.Words;
import gr.hestia.webapi.centre.Centre;
import gr.hestia.webapi.centre.FundingAct;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What surrounds a centre's public page. */
final class PublicSite {

    private PublicSite() {}

    static Site of(Tenant tenant, Centre centre, CentreView view, Wording wording, LocalDate today) {
        String home = "/" + tenant.slug();
        return new Site(
                view.name().text(),
                wording.message(
                        "centre.municipality", wording.plain(centre.area().municipality())),
                home,
                accent(tenant),
                null,
                navigation(view, home),
                publicity(centre, wording, today));
    }

    /** The same for a centre for ever, and spread over all colours; a centre that wants another will say so. */
    private static Accent accent(Tenant tenant) {
        Accent[] all = Accent.values();
        return all[Math.floorMod(tenant.slug().hashCode(), all.length)];
    }

    private static Navigation navigation(CentreView view, String home) {
        List<NavigationItem> items = new ArrayList<>();
        if (view.hasServices()) {
            items.add(new NavigationItem("centre.nav.services", home + "#services", "list"));
        }
        if (!view.branches().isEmpty()) {
            items.add(new NavigationItem("centre.nav.branches", home + "#branches", "place"));
        }
        if (view.month() != null) {
            items.add(new NavigationItem("centre.nav.calendar", home + "#calendar", "calendar"));
        }
        if (!view.acts().isEmpty()) {
            items.add(new NavigationItem("centre.nav.funding", home + "#funding", "reports"));
        }
        return new Navigation(items);
    }

    /**
     * The sentence of the newest act that pays today; where none is known to, of the newest act that has one. An older
     * act's sentence is not put in the mouth of one that pays today and has none.
     */
    private static @Nullable Words publicity(Centre centre, Wording wording, LocalDate today) {
        List<FundingAct> newestFirst = centre.acts().reversed();
        List<FundingAct> running =
                newestFirst.stream().filter(act -> act.runsOn(today)).toList();
        return (running.isEmpty() ? newestFirst : running)
                .stream()
                        .filter(act -> act.publicity() != null)
                        .findFirst()
                        .map(act -> wording.words(Objects.requireNonNull(act.publicity())))
                        .orElse(null);
    }
}
