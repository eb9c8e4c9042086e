package gr.hestia.admin.onboarding.wizard;

import gr.hestia.admin.municipality.ReferenceList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The answers that fields offer, in the reader's language. */
@Component
class Choices {

    private static final Map<String, List<String>> ANSWERS = Map.of(
            "wizard.field.stage", List.of("operating", "planned"),
            "wizard.field.operator-kind", List.of("municipality", "legal-entity"),
            "wizard.field.branch-kind", List.of("core", "roma-annex", "migrant-integration", "mobile-unit"),
            "wizard.field.contract", List.of("fixed-term-private-law"),
            "wizard.field.link-kind", List.of("website", "video"),
            "wizard.field.legal-kind", List.of("law", "joint-ministerial-decision"),
            "wizard.field.decision-kind", List.of("call", "call-amendment", "inclusion", "amendment"));

    private final MessageSource messages;
    private final ReferenceList list;
    private final Words words;

    Choices(MessageSource messages, ReferenceList list, Words words) {
        this.messages = messages;
        this.list = list;
        this.words = words;
    }

    /** What a field offers; nothing where a person writes freely. */
    List<Choice> of(Field field, String value, JsonNode request) {
        return switch (field.kind()) {
            case FLAG -> answers(said("wizard.choice.", List.of("true", "false")), value);
            case CHOICE, KIND ->
                answers(
                        said(
                                field.label().replace(".field.", ".choice.") + ".",
                                ANSWERS.getOrDefault(field.label(), List.of())),
                        value);
            case REFERENCE -> answers(things(field, request), value);
            case MUNICIPALITIES -> municipalities(request, value.lines().toList());
            case HOURS ->
                OpeningHours.isOpenOnly(value)
                        ? List.of(new Choice(value, said("wizard.hours.open"), true))
                        : List.of();
            default -> List.of();
        };
    }

    /** A value that is none of the answers is one of them all the same: some lists are open. */
    private List<Choice> answers(Map<String, String> offered, String value) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("", said("wizard.choice.none"));
        all.putAll(offered);
        all.putIfAbsent(value, value);
        return all.entrySet().stream()
                .map(each ->
                        new Choice(each.getKey(), each.getValue(), each.getKey().equals(value)))
                .toList();
    }

    /** The branches of the centre, or the other acts that pay for it, by their keys. */
    private Map<String, String> things(Field field, JsonNode request) {
        String of = field.place().endsWith("/continues") ? "/manifest/fundingActs" : "/manifest/branches";
        Map<String, String> names = new LinkedHashMap<>();
        JsonNode things = request.at(of);
        for (int index = 0; index < things.size(); index++) {
            if (!field.place().startsWith(of + "/" + index + "/")) {
                JsonNode thing = things.path(index);
                names.put(thing.path("key").asString(""), words.nameOf(request, thing, index + 1));
            }
        }
        return names;
    }

    /** The municipalities of the centre's region, and whichever others it names. */
    private List<Choice> municipalities(JsonNode request, List<String> chosen) {
        String region = request.at("/manifest/region").asString("");
        Map<String, String> names = new LinkedHashMap<>();
        list.listMunicipalities(region).forEach(each -> names.put(each.key(), words.name(each)));
        chosen.forEach(key -> names.computeIfAbsent(key, words::municipality));
        return names.entrySet().stream()
                .map(each -> new Choice(each.getKey(), each.getValue(), chosen.contains(each.getKey())))
                .toList();
    }

    private Map<String, String> said(String prefix, List<String> offered) {
        Map<String, String> said = new LinkedHashMap<>();
        offered.forEach(each -> said.put(each, said(prefix + each)));
        return said;
    }

    private String said(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
