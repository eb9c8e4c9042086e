package gr.hestia.admin.onboarding.wizard;

import gr.hestia.admin.municipality.Municipality;
import gr.hestia.admin.municipality.ReferenceList;
import gr.hestia.platform.web.form.GreekDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What the names and values of a manifest are called in the reader's language. */
@Component
class Words {

    private static final List<String> NAMES = List.of(
            "title",
            "name",
            "citation",
            "subject",
            "protocol",
            "number",
            "municipality",
            "place",
            "url",
            "day",
            "date");

    private static final int LONGEST_NAME = 60;

    private final MessageSource messages;
    private final ReferenceList list;

    Words(MessageSource messages, ReferenceList list) {
        this.messages = messages;
        this.list = list;
    }

    /** What a property of the manifest is called; one that the manifest does not know is called as it is written. */
    String label(String property) {
        return said("wizard.part." + property, property);
    }

    /** The value of a property in words, as far as there are any. */
    String of(JsonNode request, String property, JsonNode value) {
        String written = value.asString();
        return switch (property) {
            case "municipality" -> municipality(written);
            case "region" ->
                list.findRegion(written).map(found -> found.name(language())).orElse(written);
            case "regionalUnit" ->
                list.findRegionalUnit(written)
                        .map(found -> found.name(language()))
                        .orElse(written);
            case "branch" -> named(request, "branches", "key", written);
            case "continues" -> named(request, "fundingActs", "key", written);
            case "axis" -> named(request, "axes", "code", written);
            case "budget" -> FieldKind.AMOUNT.shown(value);
            case "day" -> said("wizard.day." + written, written);
            default -> value.isBoolean() ? said("wizard.choice." + written, written) : day(written);
        };
    }

    /** What a thing of a list is called: by its own name, or else by where it stands. */
    String nameOf(JsonNode request, JsonNode thing, int number) {
        return NAMES.stream()
                .map(property -> inLanguage(request, property, thing.path(property)))
                .filter(name -> !name.isBlank())
                .findFirst()
                .map(Words::inShort)
                .orElse(String.valueOf(number));
    }

    private String inLanguage(JsonNode request, String property, JsonNode value) {
        JsonNode own = value.path(language()).isString() ? value.path(language()) : value.path("el");
        return value.isObject() ? own.asString("") : value.isValueNode() ? of(request, property, value) : "";
    }

    private static String inShort(String name) {
        String line = name.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_NAME
                ? line
                : line.substring(0, LONGEST_NAME).replaceFirst("\\s\\S*$", "") + "…";
    }

    String municipality(String key) {
        return list.findMunicipality(key).map(this::name).orElse(key);
    }

    String name(Municipality municipality) {
        return municipality.name(language());
    }

    private String named(JsonNode request, String things, String by, String key) {
        JsonNode all = request.path("manifest").path(things);
        return all.valueStream()
                .filter(each -> each.path(by).asString("").equals(key))
                .findFirst()
                .map(each -> nameOf(request, each, 0))
                .orElse(key);
    }

    /** What is no single day, such as a year or a span of days, stays as it is written; so does the time of a day. */
    private static String day(String written) {
        if (!written.matches("\\d{4}-\\d{2}-\\d{2}(T.*)?")) {
            return written;
        }
        try {
            String day = GreekDate.write(LocalDate.parse(written.substring(0, 10)));
            return day + written.substring(10).replace('T', ' ');
        } catch (DateTimeException asWritten) {
            return written;
        }
    }

    private String said(String key, String otherwise) {
        String said = messages.getMessage(key, null, otherwise, locale());
        return said == null ? otherwise : said;
    }

    private static String language() {
        return locale().getLanguage();
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
