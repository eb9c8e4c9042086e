package gr.hestia.admin.act;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that was noted with an act, for pages.
 *
 * @param label message key of the sentence, which takes the value
 * @param words message key of the value's words; null where the value speaks for itself
 * @param otherwise message key for a value that has no words yet; null where there is none
 * @param value as the log has it
 */
public record ActDetail(
        String label, @Nullable String words, @Nullable String otherwise, String value) {

    /** What the page may tell of a note; what it has no sentence for stays in the log. */
    static Optional<ActDetail> of(Map.Entry<String, Object> noted) {
        String value = String.valueOf(noted.getValue());
        return Optional.ofNullable(
                switch (noted.getKey()) {
                    case "step" -> new ActDetail("act.detail.step", "onboarding.step." + slug(value), null, value);
                    case "code" ->
                        new ActDetail(
                                "act.detail.code",
                                "onboarding.problem." + value,
                                "onboarding.problem.unexpected",
                                value);
                    case "version" -> new ActDetail("act.detail.version", null, null, value);
                    case "member" -> new ActDetail("act.detail.member", null, null, value);
                    case "organization" -> new ActDetail("act.detail.organization", null, null, value);
                    default -> null;
                });
    }

    private static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
