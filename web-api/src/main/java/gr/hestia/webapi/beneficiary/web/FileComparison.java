package gr.hestia.webapi.beneficiary.web;

import gr.hestia.platform.web.form.EditConflict;
import gr.hestia.webapi.beneficiary.BeneficiaryFile;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Holds what somebody typed against what somebody else has saved meanwhile. */
@Component
class FileComparison {

    private final MessageSource messages;

    FileComparison(MessageSource messages) {
        this.messages = messages;
    }

    EditConflict of(FileForm mine, BeneficiaryFile saved, Locale locale) {
        FileForm theirs = FileForms.of(saved);
        return EditConflict.compare()
                .field(
                        "beneficiary.family",
                        mine.getName().getFamily(),
                        theirs.getName().getFamily())
                .field(
                        "beneficiary.given",
                        mine.getName().getGiven(),
                        theirs.getName().getGiven())
                .field(
                        "beneficiary.father",
                        mine.getName().getFather(),
                        theirs.getName().getFather())
                .field(
                        "beneficiary.mother",
                        mine.getName().getMother(),
                        theirs.getName().getMother())
                .field("beneficiary.birth", mine.getBirth(), theirs.getBirth())
                .field("beneficiary.gender", gender(mine, locale), gender(theirs, locale))
                .field("beneficiary.phones", phones(mine), phones(theirs))
                .field(
                        "beneficiary.email",
                        mine.getContact().getEmail(),
                        theirs.getContact().getEmail())
                .field(
                        "beneficiary.safeContact",
                        mine.getContact().getSafeContact(),
                        theirs.getContact().getSafeContact())
                .field(
                        "beneficiary.street",
                        mine.getResidence().getStreet(),
                        theirs.getResidence().getStreet())
                .field(
                        "beneficiary.place",
                        mine.getResidence().getPlace(),
                        theirs.getResidence().getPlace())
                .field(
                        "beneficiary.postCode",
                        mine.getResidence().getPostCode(),
                        theirs.getResidence().getPostCode())
                .field(
                        "beneficiary.municipality",
                        mine.getResidence().getMunicipality(),
                        theirs.getResidence().getMunicipality())
                .field("beneficiary.languages", languages(mine, locale), languages(theirs, locale))
                .field(
                        "beneficiary.interpreter",
                        yes(mine.isInterpreter(), locale),
                        yes(theirs.isInterpreter(), locale))
                .field(
                        "beneficiary.protected",
                        yes(mine.isSpeciallyProtected(), locale),
                        yes(theirs.isSpeciallyProtected(), locale))
                .field(
                        "beneficiary.amka",
                        mine.getPapers().getAmka(),
                        theirs.getPapers().getAmka())
                .field(
                        "beneficiary.afm",
                        mine.getPapers().getAfm(),
                        theirs.getPapers().getAfm())
                .field("beneficiary.papers", papers(mine, locale), papers(theirs, locale))
                .savedBy(null, null);
    }

    private @Nullable String gender(FileForm form, Locale locale) {
        return form.getGender() == null ? null : word("beneficiary.gender.", form.getGender(), locale);
    }

    private static String phones(FileForm form) {
        return form.getContact().getPhones().stream()
                .filter(phone -> phone != null && !phone.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static String languages(FileForm form, Locale locale) {
        List<String> codes = form.getLanguages();
        return codes.stream()
                .map(code -> Locale.of(code).getDisplayLanguage(locale))
                .collect(Collectors.joining(", "));
    }

    private String papers(FileForm form, Locale locale) {
        return form.getPapers().getOthers().stream()
                .filter(paper -> paper.getNumber() != null && !paper.getNumber().isBlank())
                .map(paper -> (paper.getKind() == null ? "" : word("beneficiary.paper.", paper.getKind(), locale) + " ")
                        + paper.getNumber())
                .collect(Collectors.joining(", "));
    }

    private String yes(boolean is, Locale locale) {
        return messages.getMessage(is ? "beneficiary.yes" : "beneficiary.no", null, locale);
    }

    private String word(String prefix, String constant, Locale locale) {
        String key = prefix + constant.toLowerCase(Locale.ROOT).replace('_', '-');
        return Objects.requireNonNullElse(messages.getMessage(key, null, null, locale), constant);
    }
}
