package gr.hestia.admin.onboarding.wizard;

import static gr.hestia.admin.onboarding.wizard.FieldKind.AREA;
import static gr.hestia.admin.onboarding.wizard.FieldKind.DATE;
import static gr.hestia.admin.onboarding.wizard.FieldKind.KIND;
import static gr.hestia.admin.onboarding.wizard.FieldKind.TEXT;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What the centre's public page tells beyond its facts. */
final class PageSections {

    private PageSections() {}

    static List<Section> of(JsonNode request) {
        return Stream.of(
                        list(request, "/manifest/texts", "text", PageSections::text),
                        list(request, "/manifest/links", "link", PageSections::link),
                        list(request, "/manifest/legalBasis", "law", PageSections::law))
                .flatMap(sections -> sections)
                .toList();
    }

    private static Stream<Section> list(
            JsonNode request, String list, String title, BiFunction<String, Integer, List<Field>> fields) {
        return Stream.concat(
                Section.each(
                        request,
                        list,
                        (at, number) -> Stream.of(Section.thing(title, at, List.of(number), fields.apply(at, number)))),
                Stream.of(Section.add(title, list)));
    }

    private static List<Field> text(String at, int number) {
        return List.of(Field.of(TEXT, at + "/title/el", "text-title"), Field.of(AREA, at + "/body/el", "text-body"));
    }

    private static List<Field> link(String at, int number) {
        return List.of(
                Field.of(KIND, at + "/kind", "link-kind"),
                Field.of(TEXT, at + "/title/el", "link-title"),
                Field.of(TEXT, at + "/url", "url"));
    }

    private static List<Field> law(String at, int number) {
        return List.of(
                Field.of(KIND, at + "/kind", "legal-kind"),
                Field.of(AREA, at + "/citation/el", "citation"),
                Field.of(AREA, at + "/note/el", "legal-note"),
                Field.of(TEXT, at + "/gazette/issue", "gazette-issue"),
                Field.of(TEXT, at + "/gazette/series", "gazette-series"),
                Field.of(DATE, at + "/gazette/date", "gazette-date"),
                Field.of(TEXT, at + "/url", "url"));
    }
}
