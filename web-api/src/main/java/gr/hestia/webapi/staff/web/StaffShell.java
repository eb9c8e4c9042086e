package gr.hestia.webapi.staff.web;

import gr.hestia.platform.identity.SignedInUser;
import gr.hestia.platform.tenancy.Tenant;
import gr.hestia.platform.tenancy.TenantFilter;
import gr.hestia.platform.web.Navigation;
import gr.hestia.platform.web.NavigationItem;
import gr.hestia.platform.web.PageSurroundings;
import gr.hestia.platform.web.Shell;
import gr.hestia.webapi.staff.CurrentMember;
import gr.hestia.webapi.staff.Member;
import gr.hestia.webapi.staff.Permission;
import gr.hestia.webapi.staff.Section;
import gr.hestia.webapi.staff.Whereabouts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What surrounds a member's page. */
@Component
class StaffShell extends PageSurroundings {

    private static final List<NavigationItem> SWITCH =
            List.of(new NavigationItem("staff.switch", "/access?choose", "switch"));

    private final CurrentMember current;
    private final Whereabouts whereabouts;
    private final List<Section> sections;

    StaffShell(CurrentMember current, Whereabouts whereabouts, List<Section> sections) {
        this.current = current;
        this.whereabouts = whereabouts;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(Section::order))
                .toList();
    }

    /** Empty on pages that are not a member's. */
    @Override
    protected Optional<Shell> shell(HttpServletRequest request, Locale locale) {
        return TenantFilter.tenantOf(request)
                .flatMap(tenant -> current.find().map(member -> shell(tenant, member, request, locale)));
    }

    private Shell shell(Tenant tenant, Member member, HttpServletRequest request, Locale locale) {
        String base = "/" + tenant.slug();
        boolean several = SignedInUser.find()
                .filter(user -> user.organizations().size() > 1)
                .isPresent();
        Navigation navigation = new Navigation(sections.stream()
                .filter(section -> member.may(section.permission()))
                .map(section -> new NavigationItem(section.label(), base + section.path(), section.icon()))
                .toList());
        return new Shell(
                tenant.name(locale.getLanguage()),
                base,
                whereabouts.branchOf(member, locale).orElse(null),
                null,
                member.may(Permission.VIEW_FILES) ? base + "/files/search" : null,
                navigation.at(request.getRequestURI()),
                new Shell.Person(
                        member.displayName(),
                        "staff.role." + member.role().name().toLowerCase(Locale.ROOT),
                        several ? SWITCH : List.of(),
                        "/logout"));
    }
}
