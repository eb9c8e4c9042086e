package gr.hestia.webapi.beneficiary.web;

import gr.hestia.webapi.staff.Permission;
import gr.hestia.webapi.staff.Section;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this room adds to the navigation. */
@Configuration(proxyBeanMethods = false)
class BeneficiarySections {

    @Bean
    Section filesNavigation() {
        return new Section(20, Permission.VIEW_FILES, "beneficiary.files", "/files", "files");
    }
}
