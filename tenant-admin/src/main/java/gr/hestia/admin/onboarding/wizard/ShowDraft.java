package gr.hestia.admin.onboarding.wizard;

import gr.hestia.admin.manifest.check.Problem;
import gr.hestia.admin.municipality.ReferenceList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Makes of a draft what its pages show, in the reader's language. */
@Component
class ShowDraft {

    private final MessageSource messages;
    private final ReferenceList list;
    private final Words words;
    private final Choices choices;

    ShowDraft(MessageSource messages, ReferenceList list, Words words, Choices choices) {
        this.messages = messages;
        this.list = list;
        this.words = words;
        this.choices = choices;
    }

    /** The sections of a step. @param problems what is said of their fields */
    List<SectionView> sections(WizardStep step, JsonNode request, List<Problem> problems) {
        return StepSections.of(step, request).stream()
                .map(section -> new SectionView(
                        said(section.title(), section.numbers().toArray()),
                        section.removable(),
                        section.addable(),
                        section.fields().stream()
                                .map(field -> field(field, request, problems))
                                .toList()))
                .toList();
    }

    /** The sections of a step in which something stands. */
    List<SectionView> answered(WizardStep step, JsonNode request) {
        return sections(step, request, List.of()).stream()
                .filter(section -> !section.answered().isEmpty())
                .toList();
    }

    /** Every problem with the field at which it is mended. */
    List<ProblemLink> links(JsonNode request, List<Problem> problems) {
        return problems.stream().map(problem -> link(request, problem)).toList();
    }

    private ProblemLink link(JsonNode request, Problem problem) {
        WizardStep step = WizardStep.of(problem.path());
        Optional<Field> field = fieldOf(request, problem);
        return new ProblemLink(
                problem.isError(),
                field.map(this::label).orElse(""),
                problem.path(),
                message(problem),
                field.map(each -> step.slug() + "?check=true#" + each.id()).orElse("text"));
    }

    /** The field that tells the place of a problem, or else the first that would make what is missing there. */
    private static Optional<Field> fieldOf(JsonNode request, Problem problem) {
        List<Field> fields = StepSections.of(WizardStep.of(problem.path()), request).stream()
                .flatMap(section -> section.fields().stream())
                .toList();
        return fields.stream()
                .filter(field -> field.holds(request, problem.path()))
                .max(Comparator.comparingInt(field -> field.place().length()))
                .or(() -> fields.stream()
                        .filter(field -> field.makes(request, problem.path()))
                        .findFirst());
    }

    private FieldView field(Field field, JsonNode request, List<Problem> problems) {
        String value = field.read(request);
        String hint = messages.getMessage(field.label() + ".hint", null, "", locale());
        return new FieldView(
                field.kind(),
                field.id(),
                field.name(),
                label(field),
                hint == null || hint.isEmpty() ? null : hint,
                value,
                choices.of(field, value, request),
                problems.stream()
                        .filter(problem ->
                                fieldOf(request, problem).filter(field::equals).isPresent())
                        .map(this::message)
                        .toList());
    }

    private String label(Field field) {
        return switch (field.kind()) {
            case GROUNDS, UNITS -> said(field.label(), words.municipality(String.valueOf(field.part())));
            default -> said(field.label());
        };
    }

    /** The municipality that a draft is of, as far as it names one that there is. */
    @Nullable
    String municipality(JsonNode request) {
        return list.findMunicipality(request.at("/manifest/municipality").asString(""))
                .map(found -> said("region.municipality", words.name(found)))
                .orElse(null);
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
