package gr.hestia.webapi.centre.settings;

import gr.hestia.webapi.staff.Permission;
import gr.hestia.webapi.staff.Section;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The sections of this room. */
@Configuration(proxyBeanMethods = false)
class CentreSections {

    @Bean
    Section branchesSection() {
        return new Section(
                81, Permission.MANAGE_BRANCHES, "centre.settings.nav.branches", "/settings/branches", "building");
    }

    @Bean
    Section centreCalendarSection() {
        return new Section(
                82, Permission.MANAGE_BRANCHES, "centre.settings.nav.calendar", "/settings/calendar", "calendar");
    }
}
