package gr.hestia.platform.testing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import gr.hestia.platform.testing.TestPerson;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A browser for one test: opens pages as on a desk or on a phone, and judges them. */
public final class Browser {
    /** Where a page is wider than its window: what reaches beyond it, by tag and class. */
    private static final String SIDEWAYS = """
            () => document.documentElement.scrollWidth <= window.innerWidth ? [] :
                ["page " + document.documentElement.scrollWidth + " > " + window.innerWidth].concat(
                    [...document.querySelectorAll("body *")]
                        .filter(each => each.getBoundingClientRect().right > window.innerWidth + 0.5)
                        .map(each => each.tagName + "." + each.className))
            """;

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final com.microsoft.playwright.Browser chromium;
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> troubles = new ArrayList<>();

    Browser(com.microsoft.playwright.Browser chromium) {
        this.chromium = chromium;
    }

    /** A page on a desk, 1280 × 800. */
    public Page desktop() {
        return open(View.DESKTOP);
    }

    /** A page on a phone, 390 × 844, with touch. */
    public Page phone() {
        return open(View.PHONE);
    }

    /** A page in a view; each call is a person of their own, with no cookies. */
    public Page open(View view) {
        return open(view, options -> {});
    }

    /** A page in a view with options of one's own, such as {@code setJavaScriptEnabled(false)}. */
    public Page open(View view, Consumer<com.microsoft.playwright.Browser.NewContextOptions> more) {
        com.microsoft.playwright.Browser.NewContextOptions options =
                new com.microsoft.playwright.Browser.NewContextOptions()
                        .setViewportSize(view.width(), view.height())
                        .setHasTouch(view.phone())
                        .setIsMobile(view.phone())
                        .setColorScheme(view.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
                        .setTimezoneId("Europe/Athens")
                        .setLocale("el-GR");
        more.accept(options);
        BrowserContext context = chromium.newContext(options);
        contexts.add(context);
        Page page = context.newPage();
        page.onPageError(error -> troubles.add(page.url() + ": " + error));
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                troubles.add(page.url() + ": " + message.text());
            }
        });
        return page;
    }

    /** Holds a page against WCAG 2.2 AA with axe, and sees that no message or title is missing and nothing overflows sideways. */
    public static void assertAccessible(Page page) {
        page.waitForLoadState();
        assertThat(page.content()).as("messages that no bundle holds").doesNotContainPattern("\\?\\?[\\w.-]+\\?\\?");
        assertThat(page.title()).as("title").isNotBlank().doesNotContain("null");
        assertThat((List<?>) page.evaluate(SIDEWAYS))
                .as("what makes the page scroll sideways: " + page.url())
                .isEmpty();
        assertThat(new AxeBuilder(page).withTags(RULES).analyze().getViolations())
                .as(page.url())
                .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " "
                        + rule.getNodes().stream().map(node -> node.getHtml()).toList())
                .isEmpty();
    }

    /** Keeps a picture of the whole page under {@code target/screenshots}, to be looked at. */
    public static Path screenshot(Page page, String name) {
        Path file = Path.of("target", "screenshots", name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return file;
    }

    /** Keeps a picture of what is on the screen, without the rest of the page. */
    public static Path screenshotOfScreen(Page page, String name) {
        Path file = Path.of("target", "screenshots", name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
        return file;
    }

    /** Types a person's address and password on Keycloak's page and sends them. */
    public static void logIn(Page page, TestPerson person) {
        page.locator("#username").fill(person.email());
        page.locator("#password").fill(person.password());
        page.locator("#kc-form-login [type=submit]").click();
    }

    /**
     * Keeps a picture of the screen for the guides that people read, {@code docs/guides/images}; only where the system
     * property {@code hestia.guides} is set, so that a run of the tests changes no file of the checkout.
     */
    public static void picture(Page page, String name) {
        if (Boolean.getBoolean("hestia.guides")) {
            Path file = Path.of("..", "docs", "guides", "images", name + ".png");
            page.screenshot(new Page.ScreenshotOptions().setPath(file));
        }
    }

    void close(boolean passed) {
        contexts.forEach(BrowserContext::close);
        if (passed) {
            assertThat(troubles)
                    .as("scripts that threw and broken content policies")
                    .isEmpty();
        }
    }
}
