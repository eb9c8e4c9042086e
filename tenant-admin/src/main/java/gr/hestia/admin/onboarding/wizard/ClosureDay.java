package gr.hestia.admin.onboarding.wizard;

import gr.hestia.admin.manifest.ClosureRule;
import gr.hestia.platform.web.form.GreekDate;
import gr.hestia.platform.web.form.UnreadableText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a closure falls, as a person writes it: 26/11 for every year, 10/8/2026 or 10/8/2026-14/8/2026 for once. Days that
 * move with Easter are written as the manifest writes them, {@code easter+50}.
 */
final class ClosureDay {

    private static final Pattern EVERY_YEAR = Pattern.compile("(\\d{1,2})\\s*/\\s*(\\d{1,2})");
    private static final Pattern SPAN = Pattern.compile("(\\d+/\\d+/\\d+)\\s*[-–]\\s*(\\d+/\\d+/\\d+)");

    private ClosureDay() {}

    /** A rule of the manifest as a person writes it; what is no rule stays as it is. */
    static String shown(String rule) {
        return ClosureRule.find(rule)
                .map(known -> switch (known) {
                    case ClosureRule.EveryYear every ->
                        every.on().getDayOfMonth() + "/" + every.on().getMonthValue();
                    case ClosureRule.Once once when once.first().equals(once.last()) -> GreekDate.write(once.first());
                    case ClosureRule.Once once -> GreekDate.write(once.first()) + "-" + GreekDate.write(once.last());
                    case ClosureRule.ByEaster easter -> easter.written();
                })
                .orElse(rule);
    }

    /** What a person wrote as the manifest writes it; what cannot be read stays as it is. */
    static String rule(String typed) {
        try {
            Matcher every = EVERY_YEAR.matcher(typed);
            Matcher span = SPAN.matcher(typed);
            if (every.matches()) {
                return "%02d-%02d".formatted(Integer.parseInt(every.group(2)), Integer.parseInt(every.group(1)));
            }
            return span.matches()
                    ? GreekDate.parse(span.group(1)) + "/" + GreekDate.parse(span.group(2))
                    : GreekDate.parse(typed).toString();
        } catch (UnreadableText asTyped) {
            return typed;
        }
    }
}
