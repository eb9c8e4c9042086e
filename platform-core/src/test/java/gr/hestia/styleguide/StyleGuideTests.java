package gr.hestia.styleguide;

import static gr.hestia.platform.testing.browser.Browser.assertAccessible;
import static gr.hestia.platform.testing.browser.Browser.screenshot;
import static gr.hestia.platform.testing.browser.Browser.screenshotOfScreen;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Media;
import gr.hestia.platform.testing.browser.Browser;
import gr.hestia.platform.testing.browser.BrowserTest;
import gr.hestia.platform.testing.browser.View;
import gr.hestia.platform.web.Accent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
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
        for (String name :
                new String[] {"parts", "list", "list?q=κανείς", "form", "form/conflict", "public", "plain", "console"
                }) {
            page.navigate(at("/guide/" + name));
            screenshot(page, name.replaceAll("\\W+", "-") + "-" + view.slug());
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

    @Test
    void aNameThatIsSearchedNeverBecomesPartOfAnAddress(Browser browser) {
        Page page = browser.desktop();
        page.navigate(at("/guide/list"));
        page.getByRole(AriaRole.SEARCHBOX).fill("Οικονόμου");
        page.keyboard().press("Enter");
        PlaywrightAssertions.assertThat(page).hasURL(at("/guide/search"));
        page.getByText("Επόμενη").click();

        PlaywrightAssertions.assertThat(page).hasURL(at("/guide/search"));
        PlaywrightAssertions.assertThat(page.getByText("Εμφανίζονται 51–100 από 1.787"))
                .isVisible();
        PlaywrightAssertions.assertThat(page.getByRole(AriaRole.SEARCHBOX)).hasValue("Οικονόμου");
        screenshotOfScreen(page, "search-desktop");
        assertAccessible(page);
    }

    @Test
    void aFormWorksWithoutAnyScript(Browser browser) {
        Page page = browser.open(View.DESKTOP, options -> options.setJavaScriptEnabled(false));
        page.navigate(at("/guide/form"));
        page.getByLabel("Επώνυμο").fill("Οικονόμου");
        page.getByLabel("Ημερομηνία γέννησης").fill("12/3/1980");
        page.getByLabel("Στο γραφείο").check();
        page.getByText("Άνοιγμα φακέλου").click();

        PlaywrightAssertions.assertThat(page).hasURL(Pattern.compile("/guide/list"));
        PlaywrightAssertions.assertThat(page.getByRole(AriaRole.STATUS).first())
                .containsText("Ο φάκελος άνοιξε: Οικονόμου");
        screenshotOfScreen(page, "notice-desktop");
    }

    @Test
    void aChangedFormIsNotLeftByAccident(Browser browser) {
        Page page = browser.desktop();
        List<String> asked = new ArrayList<>();
        page.onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.accept();
        });
        page.navigate(at("/guide/form"));
        page.getByLabel("Επώνυμο").pressSequentially("Ο");
        page.navigate(at("/guide/list"));

        assertThat(asked).containsExactly("beforeunload");
    }

    @Test
    void aDatePickedFromTheCalendarIsWrittenAsItIsTyped(Browser browser) {
        Page page = browser.desktop();
        page.navigate(at("/guide/form"));
        page.getByLabel("Ημερομηνία γέννησης").first().fill("12/3/1980");
        page.locator("[data-pick]").click();
        assertThat(page.locator(".date-native").inputValue()).isEqualTo("1980-03-12");
        page.locator(".date-native").evaluate("e => { e.value = '1981-04-05'; e.dispatchEvent(new Event('change')); }");

        assertThat(page.getByLabel("Ημερομηνία γέννησης").first().inputValue()).isEqualTo("5/4/1981");
    }

    @Test
    void onAPhoneTheRestOfTheSectionsIsBehindMore(Browser browser) {
        Page page = browser.phone();
        page.navigate(at("/guide/list"));
        PlaywrightAssertions.assertThat(page.getByRole(AriaRole.LINK, named("Ρυθμίσεις")))
                .not()
                .isVisible();
        page.getByText("Άλλα").click();
        screenshotOfScreen(page, "more-phone");
        assertAccessible(page);
        page.getByRole(AriaRole.LINK, named("Ρυθμίσεις")).click();

        PlaywrightAssertions.assertThat(page).hasURL(at("/guide/settings"));
    }

    @Test
    void aPublicPageWeighsLittleAndPrintsOnOneSheet(Browser browser) {
        Page page = browser.phone();
        List<Integer> bytes = new ArrayList<>();
        page.onRequestFinished(
                request -> bytes.add(request.sizes().responseBodySize + request.sizes().responseHeadersSize));
        page.navigate(at("/guide/public"));
        page.waitForLoadState(LoadState.NETWORKIDLE);

        assertThat(bytes.stream().mapToInt(Integer::intValue).sum()).isBetween(1_000, 30_000);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        screenshot(page, "public-print");
        String pdf = new String(page.pdf(), StandardCharsets.ISO_8859_1);
        assertThat(Pattern.compile("/Type\\s*/Page\\b").matcher(pdf).results().count())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(View.class)
    void anErrorPageIsAsGoodAsAnyOther(View view, Browser browser) {
        Page page = browser.open(view);
        page.navigate(at("/guide/fail/unexpected"));
        screenshotOfScreen(page, "failure-" + view.slug());

        assertAccessible(page);
    }

    @ParameterizedTest
    @EnumSource(Accent.class)
    void everyAccentGivesALegibleHead(Accent accent, Browser browser) {
        Page page = browser.desktop();
        page.navigate(at("/guide/public?accent=" + accent));
        screenshotOfScreen(page, "accent-" + accent.slug());

        assertAccessible(page);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }
}
