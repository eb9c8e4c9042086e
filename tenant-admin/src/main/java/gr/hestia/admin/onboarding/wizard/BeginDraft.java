package gr.hestia.admin.onboarding.wizard;

import gr.hestia.admin.municipality.Municipality;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Begins the draft of a municipality with what is known of every centre: whose it is, and the three lines that the law
 * gives its services (N.4368/2016 art. 4, ΚΥΑ Δ23/οικ.14435-1135/2016).
 */
@Component
class BeginDraft {

    private static final int LONGEST_SLUG = 40;
    private static final Locale GREEK = Locale.of("el");

    private final MessageSource messages;

    BeginDraft(MessageSource messages) {
        this.messages = messages;
    }

    Draft of(Municipality municipality) {
        ObjectNode manifest = JsonMapper.shared().createObjectNode();
        manifest.put("slug", slug(municipality.key()));
        manifest.put("municipality", municipality.key());
        manifest.put("region", municipality.region());
        manifest.put("regionalUnit", municipality.regionalUnit());
        manifest.putObject("name")
                .put("el", said("wizard.draft.name", GREEK, municipality.nameGreek()))
                .put("en", said("wizard.draft.name", Locale.ENGLISH, municipality.nameEnglish()));
        ObjectNode operator = manifest.putObject("operator").put("kind", "municipality");
        operator.putObject("name").put("el", said("region.municipality", GREEK, municipality.nameGreek()));
        ObjectNode core =
                manifest.putArray("branches").addObject().put("key", "core").put("kind", "core");
        core.putObject("name").put("el", said("wizard.draft.name", GREEK, municipality.nameGreek()));
        addAxes(manifest.putArray("axes"));
        return Draft.of(manifest);
    }

    private void addAxes(ArrayNode axes) {
        for (String code : Axes.BY_LAW) {
            axes.addObject().put("code", code).putObject("title").put("el", said("wizard.draft.axis." + code, GREEK));
        }
    }

    private static String slug(String key) {
        return key.length() <= LONGEST_SLUG
                ? key
                : key.substring(0, LONGEST_SLUG).replaceAll("-+$", "");
    }

    private String said(String key, Locale language, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }
}
