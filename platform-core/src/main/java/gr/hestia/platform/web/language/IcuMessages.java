package gr.hestia.platform.web.language;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.AbstractMessageSource;

/**
 * Spring's view of the message bundles. Texts with arguments are ICU message formats, which know plurals and genders;
 * a text that is asked for without arguments is shown as it stands.
 */
final class IcuMessages extends AbstractMessageSource {
    private final MessageBundles bundles;
    private final Map<Pattern, MessageFormat> formats = new ConcurrentHashMap<>();

    IcuMessages(MessageBundles bundles) {
        this.bundles = bundles;
    }

    @Override
    protected @Nullable String getMessageInternal(
            @Nullable String code, Object @Nullable [] args, @Nullable Locale locale) {
        if (code == null) {
            return null;
        }
        Language language = Language.of(locale);
        String text = bundles.find(code, language);
        return text == null ? null : format(text, args, language);
    }

    @Override
    protected String renderDefaultMessage(String text, Object @Nullable [] args, @Nullable Locale locale) {
        return format(text, args, Language.of(locale));
    }

    @Override
    protected java.text.@Nullable MessageFormat resolveCode(String code, Locale locale) {
        return null; // getMessageInternal answers before this is asked
    }

    private String format(String text, Object @Nullable [] args, Language language) {
        if (args == null || args.length == 0) {
            return text;
        }
        MessageFormat format = formats.computeIfAbsent(
                new Pattern(text, language),
                p -> new MessageFormat(p.text(), p.language().locale()));
        Object[] resolved = resolveArguments(args, language.locale());
        synchronized (format) { // ICU's formats are not thread-safe
            return format.format(resolved, new StringBuffer(), null).toString();
        }
    }

    private record Pattern(String text, Language language) {}
}
