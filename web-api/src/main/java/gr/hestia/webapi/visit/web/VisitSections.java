package gr.hestia.webapi.visit.web;

import gr.hestia.webapi.staff.Permission;
import gr.hestia.webapi.staff.Section;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this room adds to the navigation. */
@Configuration(proxyBeanMethods = false)
class VisitSections {

    @Bean
    Section deskNavigation() {
        return new Section(10, Permission.VIEW_FILES, "visit.desk", "/desk", "today");
    }
}
