package gr.hestia.webapi.household.web;

import gr.hestia.webapi.beneficiary.BeneficiaryFile;
import gr.hestia.webapi.beneficiary.FileHit;
import gr.hestia.webapi.beneficiary.web.FileSection;
import gr.hestia.webapi.household.HouseholdMember;
import gr.hestia.webapi.household.ShowHousehold;
import gr.hestia.webapi.household.ShowHousehold.Shown;
import gr.hestia.webapi.staff.Member;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** On the page of a file: with whom the person lives. */
@Component
class HouseholdSection implements FileSection {

    private final ShowHousehold show;

    HouseholdSection(ShowHousehold show) {
        this.show = show;
    }

    /**
     * Somebody in the list.
     *
     * @param relation message key of what they are to the beneficiary
     * @param file id of their own file, where there is one
     */
    record Line(
            String name,
            String relation,
            @Nullable Integer birthYear,
            @Nullable UUID file) {
        static Line of(HouseholdMember member, Shown shown) {
            return new Line(
                    member.name(),
                    "household.relation." + member.relation().name().toLowerCase(Locale.ROOT),
                    member.birthYear(),
                    shown.fileOf(member).map(FileHit::id).orElse(null));
        }
    }

    @Override
    public Column column() {
        return Column.ASIDE;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String template() {
        return "household/section";
    }

    @Override
    public void prepare(Member by, BeneficiaryFile file, Model model, Locale locale) {
        Shown shown = show.of(by, file.id());
        List<Line> lines = shown.household().members().stream()
                .map(member -> Line.of(member, shown))
                .toList();
        model.addAttribute("householdSize", shown.household().size());
        model.addAttribute("householdLines", lines);
        model.addAttribute("namedBy", shown.namedBy());
    }
}
