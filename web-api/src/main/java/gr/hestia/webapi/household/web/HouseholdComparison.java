package gr.hestia.webapi.household.web;

import gr.hestia.platform.web.form.EditConflict;
import gr.hestia.webapi.beneficiary.FileDirectory;
import gr.hestia.webapi.beneficiary.FileHit;
import gr.hestia.webapi.household.Household;
import gr.hestia.webapi.household.HouseholdMember;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Holds the household that somebody typed against what somebody else has saved meanwhile, all that a line says. That the
 * files named in either are shown, the trail has learned from whoever found the conflict.
 */
@Component
class HouseholdComparison {

    private final FileDirectory files;
    private final MessageSource messages;

    HouseholdComparison(FileDirectory files, MessageSource messages) {
        this.files = files;
        this.messages = messages;
    }

    EditConflict of(Household mine, Household theirs, Locale locale) {
        Map<UUID, FileHit> known = files.listByIds(Stream.of(mine, theirs)
                .flatMap(household -> household.linked().stream())
                .toList());
        return EditConflict.compare()
                .field("household.size", mine.size(), theirs.size())
                .field("household.members", members(mine, known, locale), members(theirs, known, locale))
                .savedBy(null, null);
    }

    private String members(Household household, Map<UUID, FileHit> known, Locale locale) {
        return household.members().stream()
                .map(member -> member.name() + " (" + rest(member, known.get(member.file()), locale) + ")")
                .collect(Collectors.joining(" · "));
    }

    private String rest(HouseholdMember member, @Nullable FileHit file, Locale locale) {
        Integer year = member.birthYear();
        return Stream.of(
                        word("household.relation." + member.relation().name().toLowerCase(Locale.ROOT), locale),
                        year == null ? null : year.toString(),
                        file == null ? null : word("household.fileNumber", locale) + " " + file.number())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private String word(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
