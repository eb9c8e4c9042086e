package gr.hestia.admin.onboarding.wizard;

import gr.hestia.admin.manifest.check.Problem;
import gr.hestia.admin.municipality.Municipality;
import gr.hestia.admin.municipality.ReferenceList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Makes of a draft what its pages show, in the reader's language. */
@Component
class ShowDraft {

    private static final Map<String, List<String>> ANSWERS = Map.of(
            "wizard.field.stage", List.of("operating", "planned"),
            "wizard.field.operator-kind", List.of("municipality", "legal-entity"),
            "wizard.field.branch-kind", List.of("core", "roma-annex", "migrant-integration", "mobile-unit"),
            "wizard.field.decision-kind", List.of("call", "call-amendment", "inclusion", "amendment"));

    private final MessageSource messages;
    private final ReferenceList list;

    ShowDraft(MessageSource messages, ReferenceList list) {
        this.messages = messages;
        this.list = list;
    }

    /** The sections of a step. @param problems what is said of their fields */
    List<SectionView> sections(WizardStep step, JsonNode request, List<Problem> problems) {
        return StepSections.of(step, request).stream()
                .map(section -> new SectionView(
                        section.title(),
                        section.number(),
                        section.removable(),
                        section.fields().stream()
                                .map(field -> field(field, request, problems))
                                .toList()))
                .toList();
    }

    /** Every problem with the field at which it is mended. */
    List<ProblemLink> links(JsonNode request, List<Problem> problems) {
        return problems.stream().map(problem -> link(request, problem)).toList();
    }

    private ProblemLink link(JsonNode request, Problem problem) {
        WizardStep step = WizardStep.of(problem.path());
        Optional<Field> field = StepSections.of(step, request).stream()
                .flatMap(section -> section.fields().stream())
                .filter(each -> each.holds(request, problem.path()))
                .max(Comparator.comparingInt(each -> each.place().length()));
        return new ProblemLink(
                problem.isError(),
                field.map(Field::label).orElse(""),
                problem.path(),
                message(problem),
                field.map(each -> step.slug() + "?check=true#" + each.id()).orElse("text"));
    }

    private FieldView field(Field field, JsonNode request, List<Problem> problems) {
        String value = field.read(request);
        String hint = messages.getMessage(field.label() + ".hint", null, "", locale());
        return new FieldView(
                field.kind(),
                field.id(),
                field.name(),
                field.label(),
                hint == null || hint.isEmpty() ? null : hint,
                value,
                choices(field, value, request),
                problems.stream()
                        .filter(problem -> field.holds(request, problem.path()))
                        .map(this::message)
                        .toList());
    }

    private List<Choice> choices(Field field, String value, JsonNode request) {
        return switch (field.kind()) {
            case FLAG -> answers("wizard.choice.", List.of("true", "false"), value);
            case CHOICE ->
                answers(
                        field.label().replace(".field.", ".choice.") + ".",
                        ANSWERS.getOrDefault(field.label(), List.of()),
                        value);
            case MUNICIPALITIES -> municipalities(request, value.lines().toList());
            case HOURS ->
                OpeningHours.isOpenOnly(value)
                        ? List.of(new Choice(value, said("wizard.hours.open"), true))
                        : List.of();
            default -> List.of();
        };
    }

    /** A value that is none of the answers is one of them all the same: some lists are open. */
    private List<Choice> answers(String prefix, List<String> offered, String value) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("", said("wizard.choice.none"));
        offered.forEach(each -> words.put(each, said(prefix + each)));
        words.putIfAbsent(value, value);
        return words.entrySet().stream()
                .map(each ->
                        new Choice(each.getKey(), each.getValue(), each.getKey().equals(value)))
                .toList();
    }

    /** The municipalities of the centre's region, and whichever others it names. */
    private List<Choice> municipalities(JsonNode request, List<String> chosen) {
        String region = request.at("/manifest/region").asString("");
        Map<String, String> names = new LinkedHashMap<>();
        list.listMunicipalities(region).forEach(each -> names.put(each.key(), name(each)));
        chosen.forEach(key -> names.computeIfAbsent(
                key, other -> list.findMunicipality(other).map(this::name).orElse(other)));
        return names.entrySet().stream()
                .map(each -> new Choice(each.getKey(), each.getValue(), chosen.contains(each.getKey())))
                .toList();
    }

    /** The municipality that a draft is of, as far as it names one that there is. */
    @Nullable
    String municipality(JsonNode request) {
        return list.findMunicipality(request.at("/manifest/municipality").asString(""))
                .map(found -> said("region.municipality", name(found)))
                .orElse(null);
    }

    /** What no step asks for, by the message key of its name. */
    Map<String, List<String>> others(JsonNode request) {
        Map<String, List<String>> others = new LinkedHashMap<>();
        OtherParts.of(request.path("manifest"), locale().getLanguage())
                .forEach((part, lines) -> others.put("wizard.other." + part, lines));
        return others;
    }

    private String name(Municipality municipality) {
        return municipality.name(locale().getLanguage());
    }

    private String message(Problem problem) {
        return messages.getMessage(problem, locale());
    }

    private String said(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
