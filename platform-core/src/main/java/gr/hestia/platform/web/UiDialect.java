package gr.hestia.platform.web;

import gr.hestia.platform.web.language.Formats;
import gr.hestia.platform.web.language.Language;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

/** Gives every template {@code #format}, the formats of the reader's language, and {@code #ui}, the page itself. */
final class UiDialect implements IExpressionObjectDialect, IExpressionObjectFactory {
    private static final String FORMAT = "format";
    private static final String UI = "ui";

    private final Clock clock;

    UiDialect(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String getName() {
        return "hestia";
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return this;
    }

    @Override
    public Set<String> getAllExpressionObjectNames() {
        return Set.of(FORMAT, UI);
    }

    @Override
    public @Nullable Object buildObject(IExpressionContext context, String name) {
        Language language = Language.of(context.getLocale());
        return switch (name) {
            case FORMAT -> Formats.in(language, clock);
            case UI -> new Ui(language, url(context));
            default -> null;
        };
    }

    @Override
    public boolean isCacheable(String name) {
        return true;
    }

    /** The whole address, its query included. */
    private static String url(IExpressionContext context) {
        if (!(context instanceof IWebContext web)) {
            return "/";
        }
        return web.getExchange().getRequest().getRequestURL();
    }
}
