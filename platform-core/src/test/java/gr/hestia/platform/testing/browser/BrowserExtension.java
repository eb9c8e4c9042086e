package gr.hestia.platform.testing.browser;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts Chromium once, hands each test a browser of its own, and closes it with the verdict of its console. */
final class BrowserExtension implements ExecutionCondition, ParameterResolver, AfterEachCallback {
    private static final Namespace OURS = Namespace.create(BrowserExtension.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.executable().isPresent() || Chromium.required()) {
            return ConditionEvaluationResult.enabled("Chromium is installed");
        }
        return ConditionEvaluationResult.disabled(
                "No Chromium: install Debian's package chromium, or name one in " + Chromium.VARIABLE);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Chromium chromium = context.getRoot()
                .getStore(OURS)
                .computeIfAbsent(Chromium.class, key -> new Chromium(executable()), Chromium.class);
        Store store = context.getStore(OURS);
        return store.computeIfAbsent(Browser.class, key -> new Browser(chromium.browser()), Browser.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Browser browser = context.getStore(OURS).remove(Browser.class, Browser.class);
        if (browser != null) {
            browser.close(context.getExecutionException().isEmpty());
        }
    }

    private static Path executable() {
        return Chromium.executable().orElseThrow(() -> new IllegalStateException("Chromium is required and absent"));
    }
}
