package gr.hestia.webapi.staff.web;

import gr.hestia.platform.web.Option;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The centre's branches, as answers of a form. */
@Component
class BranchChoices {

    private final JdbcClient tenant;

    BranchChoices(JdbcClient tenant) {
        this.tenant = tenant;
    }

    List<Option> list(Locale locale) {
        String name = "en".equals(locale.getLanguage()) ? "coalesce(name_en, name_el)" : "name_el";
        return tenant.sql("select id, " + name + " as name from branch order by position, id")
                .query((row, index) -> Option.named(row.getString("id"), row.getString("name")))
                .list();
    }

    Set<UUID> ids() {
        return tenant.sql("select id from branch")
                .query((row, index) -> row.getObject("id", UUID.class))
                .set();
    }

    String names(Collection<UUID> ids, Locale locale) {
        return list(locale).stream()
                .filter(branch -> ids.contains(UUID.fromString(branch.value())))
                .map(Option::text)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
