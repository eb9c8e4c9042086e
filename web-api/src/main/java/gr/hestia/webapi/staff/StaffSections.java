package gr.hestia.webapi.staff;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The sections of this room. */
@Configuration(proxyBeanMethods = false)
class StaffSections {

    @Bean
    Section membersSection() {
        return new Section(80, Permission.MANAGE_MEMBERS, "staff.members", "/settings/members", "person");
    }
}
