package gr.hestia.webapi.household.web;

import gr.hestia.platform.web.failure.Fault;
import gr.hestia.platform.web.failure.InvalidInput;
import gr.hestia.webapi.beneficiary.FileDirectory;
import gr.hestia.webapi.beneficiary.FileHit;
import gr.hestia.webapi.beneficiary.web.TypedText;
import gr.hestia.webapi.household.Household;
import gr.hestia.webapi.household.HouseholdMember;
import gr.hestia.webapi.household.Relation;
import gr.hestia.webapi.household.ShowHousehold;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Makes forms of households and reads them. */
@Component
class HouseholdForms {

    private static final int LONGEST_NAME = 120;
    private static final int MOST_MEMBERS = 20;
    private static final int LARGEST = 50;
    private static final int OLDEST = 125;
    private static final int EMPTY_LINES = 3;

    private final FileDirectory files;
    private final Clock clock;

    HouseholdForms(FileDirectory files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    /** What the household says, to be corrected. */
    HouseholdForm of(ShowHousehold.Shown shown) {
        HouseholdForm form = new HouseholdForm();
        Household household = shown.household();
        form.setVersion(household.version());
        form.setSize(household.size() == null ? null : household.size().toString());
        List<HouseholdLine> lines = new ArrayList<>();
        for (HouseholdMember member : household.members()) {
            HouseholdLine line = new HouseholdLine();
            line.setName(member.name());
            line.setRelation(member.relation().name());
            line.setBirthYear(
                    member.birthYear() == null ? null : member.birthYear().toString());
            line.setFileNumber(shown.fileOf(member)
                    .map(file -> String.valueOf(file.number()))
                    .orElse(null));
            lines.add(line);
        }
        form.setMembers(lines);
        return form;
    }

    /** Adds empty lines to be filled. */
    static void leaveRoom(HouseholdForm form) {
        List<HouseholdLine> lines = new ArrayList<>(form.getMembers());
        for (int line = 0; line < EMPTY_LINES && lines.size() < MOST_MEMBERS; line++) {
            lines.add(new HouseholdLine());
        }
        form.setMembers(lines);
    }

    /** What the form says; empty if anything is wrong with it, which {@code errors} then names by field. */
    Optional<Household> read(HouseholdForm form, Errors errors) {
        TypedText typed = new TypedText(errors);
        Integer size = number("size", form.getSize(), 1, LARGEST, "household.wrong.number", typed);
        List<HouseholdLine> lines = typed.few("members", form.getMembers(), MOST_MEMBERS);
        List<HouseholdMember> members = new ArrayList<>();
        for (int index = 0; index < lines.size(); index++) {
            HouseholdLine line = lines.get(index);
            String at = "members[" + index + "].";
            String name = typed.line(at + "name", line.getName(), LONGEST_NAME);
            Optional<FileHit> file = file(at + "fileNumber", line.getFileNumber(), typed);
            if (name == null && file.isEmpty()) {
                continue;
            }
            int thisYear = LocalDate.now(clock).getYear();
            members.add(new HouseholdMember(
                    name == null ? file.map(FileHit::name).orElse("") : name,
                    typed.constant(at + "relation", line.getRelation(), Relation.class)
                            .orElse(Relation.OTHER),
                    number(
                            at + "birthYear",
                            line.getBirthYear(),
                            thisYear - OLDEST,
                            thisYear,
                            "household.wrong.year",
                            typed),
                    file.map(FileHit::id).orElse(null)));
        }
        return errors.hasErrors() ? Optional.empty() : Optional.of(new Household(size, members, form.getVersion()));
    }

    /** Shows at the form's fields what the room found wrong. */
    static void show(InvalidInput invalid, Errors errors) {
        for (Fault fault : invalid.faults()) {
            String[] codes = fault.message().getCodes();
            String field = fault.field().replaceFirst("\\.file$", ".fileNumber");
            new TypedText(errors).wrong(field, codes == null ? "household.wrong.file" : codes[0]);
        }
    }

    private Optional<FileHit> file(String field, @Nullable String text, TypedText typed) {
        Integer number = number(field, text, 1, Integer.MAX_VALUE, "household.wrong.file", typed);
        Optional<FileHit> file = number == null ? Optional.empty() : files.findByNumber(number);
        if (number != null && file.isEmpty()) {
            typed.wrong(field, "household.wrong.file");
        }
        return file;
    }

    private static @Nullable Integer number(
            String field, @Nullable String text, int least, int most, String message, TypedText typed) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            int number = Integer.parseInt(text.strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException unreadable) {
            // said below, as for a number out of range
        }
        typed.wrong(field, message);
        return null;
    }
}
