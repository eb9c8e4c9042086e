package gr.hestia.styleguide;

import static gr.hestia.platform.testing.browser.Browser.assertAccessible;
import static gr.hestia.platform.testing.browser.Browser.screenshot;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import gr.hestia.platform.testing.browser.Browser;
import gr.hestia.platform.testing.browser.BrowserTest;
import gr.hestia.platform.testing.browser.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@BrowserTest
@SpringBootTest(classes = StyleGuideApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class StyleGuideTests {
    @LocalServerPort
    private int port;

    @ParameterizedTest
    @EnumSource(View.class)
    void everyPartIsAccessibleInEveryView(View view, Browser browser) {
        Page page = browser.open(view);
        for (String name : new String[] {"parts", "list", "form", "form/conflict", "public", "plain"}) {
            page.navigate(at("/guide/" + name));
            screenshot(page, name.replace('/', '-') + "-" + view.slug());
            assertAccessible(page);
        }
    }

    @ParameterizedTest
    @EnumSource(View.class)
    void aRefusedFormLeadsToEachFieldAndLosesNothing(View view, Browser browser) {
        Page page = browser.open(view);
        page.navigate(at("/guide/form"));
        page.getByLabel("Επώνυμο").fill("Οικονόμου");
        page.getByLabel("Ημερομηνία γέννησης").fill("31/2/1980");
        page.getByText("Άνοιγμα φακέλου").click();

        screenshot(page, "form-refused-" + view.slug());
        assertAccessible(page);
        assertThat(page.getByLabel("Επώνυμο").inputValue()).isEqualTo("Οικονόμου");
        assertThat(page.getByLabel("Ημερομηνία γέννησης").inputValue()).isEqualTo("31/2/1980");
        assertThat(page.locator(".error-summary li").allInnerTexts())
                .containsExactlyInAnyOrder("Η ημέρα 31/2/1980 δεν υπάρχει.", "Συμπληρώστε το πεδίο.");
        page.locator(".error-summary a").first().click();
        PlaywrightAssertions.assertThat(
                        page.locator(".field-wrong").getByRole(AriaRole.TEXTBOX).first())
                .isFocused();
    }

    @Test
    void theKeyboardReachesTheSearchAndWalksTheList(Browser browser) {
        Page page = browser.desktop();
        page.navigate(at("/guide/list"));
        page.keyboard().press("/");
        PlaywrightAssertions.assertThat(page.getByRole(AriaRole.SEARCHBOX)).isFocused();

        page.locator(".row-link").first().focus();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        PlaywrightAssertions.assertThat(page.locator(".row-link").nth(2)).isFocused();
        page.keyboard().press("Enter");
        PlaywrightAssertions.assertThat(page).hasURL(at("/guide/form"));
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }
}
