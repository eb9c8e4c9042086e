package gr.hestia.webapi.beneficiary.web;

import gr.hestia.platform.web.Option;
import gr.hestia.webapi.beneficiary.Gender;
import gr.hestia.webapi.beneficiary.PaperKind;
import gr.hestia.webapi.beneficiary.WorkChoices;
import gr.hestia.webapi.staff.Member;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the form of a file offers to choose from. */
@Component
class FormChoices {

    /** Those most spoken by the people whom centres serve; any other can be sent by clients, and stays. */
    private static final List<String> LANGUAGES = List.of(
            "el", "rom", "sq", "ar", "fa", "ur", "pa", "bn", "tr", "ku", "ru", "uk", "ka", "bg", "ro", "en", "fr");

    private static final String MUNICIPALITIES = """
            select c.municipality as key, c.municipality_el as el, c.municipality_en as en, 0 as place from centre c
            union
            select b.municipality, b.municipality_el, b.municipality_en, 1 from branch_catchment b
             where not exists (select from centre c where c.municipality = b.municipality)
            order by place, el
            """;

    private final WorkChoices work;
    private final JdbcClient tenant;

    FormChoices(WorkChoices work, JdbcClient tenant) {
        this.work = work;
        this.tenant = tenant;
    }

    void addTo(Model model, Member by, FileForm form, Locale locale) {
        FileForms.leaveRoom(form);
        model.addAttribute("branches", branches(by, locale));
        model.addAttribute("genders", Option.ofEach(Gender.values(), "beneficiary.gender"));
        model.addAttribute("paperKinds", Option.ofEach(PaperKind.values(), "beneficiary.paper"));
        model.addAttribute("languageChoices", languages(form.getLanguages(), locale));
        model.addAttribute("municipalities", municipalities(form.getResidence().getMunicipality(), locale));
    }

    /** Where the member most likely is. */
    Optional<UUID> likelyBranch(Member by) {
        return work.likelyBranch(by);
    }

    /** The branches at which the member may register. */
    List<Option> branches(Member by, Locale locale) {
        return work.branches(by, locale).stream()
                .map(branch -> Option.named(branch.id().toString(), branch.name()))
                .toList();
    }

    @Nullable
    String branchName(UUID id, Locale locale) {
        return work.names().find(id, locale).orElse(null);
    }

    @Nullable
    String memberName(UUID id) {
        return work.names().find(id, Locale.ROOT).orElse(null);
    }

    @Nullable
    String municipalityName(@Nullable String key, Locale locale) {
        return key == null
                ? null
                : municipalities(key, locale).stream()
                        .filter(option -> option.value().equals(key))
                        .map(Option::text)
                        .findFirst()
                        .orElse(key);
    }

    /** Languages by name; those that the person has already are always among them. */
    private static List<Option> languages(Collection<String> chosen, Locale locale) {
        return Stream.concat(LANGUAGES.stream(), chosen.stream())
                .distinct()
                .map(code -> Option.named(code, Locale.of(code).getDisplayLanguage(locale)))
                .toList();
    }

    /** The centre's own municipality and those it serves by agreement; the present one is always among them. */
    private List<Option> municipalities(@Nullable String chosen, Locale locale) {
        boolean english = "en".equals(locale.getLanguage());
        List<Option> known = tenant.sql(MUNICIPALITIES)
                .query((row, index) -> Option.named(row.getString("key"), row.getString(english ? "en" : "el")))
                .list();
        if (chosen == null
                || chosen.isBlank()
                || known.stream().anyMatch(each -> each.value().equals(chosen))) {
            return known;
        }
        return Stream.concat(known.stream(), Stream.of(Option.named(chosen, chosen)))
                .toList();
    }
}
