package gr.hestia.webapi.centre.web;

import static gr.hestia.platform.testing.browser.Browser.assertAccessible;
import static gr.hestia.platform.testing.browser.Browser.screenshot;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import gr.hestia.platform.testing.PlatformTest;
import gr.hestia.platform.testing.browser.Browser;
import gr.hestia.platform.testing.browser.BrowserTest;
import gr.hestia.platform.testing.browser.View;
import gr.hestia.webapi.centre.BusyCentre;
import gr.hestia.webapi.testing.Customers;
import gr.hestia.webapi.testing.FixedClock;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The public pages as people see them; every test also fails if a page breaks the content security policy. */
@BrowserTest
@PlatformTest
@Import(FixedClock.class)
class CentreBrowserTests {

    private static final Pattern PAGES = Pattern.compile("/Type /Pages\\s.*?/Count (\\d+)", Pattern.DOTALL);
    private static final Map<String, String> DIRECTORY = Map.of(
            "all", "",
            "neighbour", "?q=Σφακιά",
            "unit", "?q=Λακωνία",
            "nothing", "?q=ξξξξ",
            "english", "?q=Sfakia&lang=en");
    private static final String BUSY = BusyCentre.create().slug().toString();

    @LocalServerPort
    private int port;

    @BeforeEach
    void aWednesdayMorning() {
        FixedClock.set("2026-03-11T10:00");
        Customers.SLUGS.forEach(Customers::get);
    }

    @ParameterizedTest
    @EnumSource(View.class)
    void everyCentreIsAccessibleInEveryView(View view, Browser browser) {
        Page page = browser.open(view);
        for (String slug : all()) {
            page.navigate(at("/" + slug));
            screenshot(page, "centre-" + name(slug) + "-" + view.slug());
            assertAccessible(page);
        }
        page.navigate(at("/" + BUSY + "?lang=en"));
        screenshot(page, "centre-english-" + view.slug());
        assertAccessible(page);
    }

    @ParameterizedTest
    @EnumSource(View.class)
    void theDirectoryIsAccessibleInEveryView(View view, Browser browser) {
        Page page = browser.open(view);
        DIRECTORY.forEach((name, query) -> {
            page.navigate(at("/" + query));
            screenshot(page, "directory-" + name + "-" + view.slug());
            assertAccessible(page);
            page.context().clearCookies();
        });
    }

    @Test
    void aNeighbourFindsTheCentreWithoutScripts(Browser browser) {
        Page page = browser.open(View.PHONE, options -> options.setJavaScriptEnabled(false));
        page.navigate(at("/"));

        page.getByRole(AriaRole.SEARCHBOX).fill("Μονεμβασιά");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Αναζήτηση"))
                .click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Κέντρο Κοινότητας Δήμου Σπάρτης"))
                .click();
        assertThat(page.url()).endsWith("/sparta");
    }

    @Test
    void everyCentreFitsOnOneSheetForTheNoticeBoard(Browser browser) {
        Page page = browser.desktop();
        for (String slug : all()) {
            page.navigate(at("/" + slug));
            byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));

            assertThat(pages(pdf)).as("sheets for " + slug).isEqualTo(1);
        }
    }

    @Test
    void everythingWorksWithoutScripts(Browser browser) {
        Page page = browser.open(View.PHONE, options -> options.setJavaScriptEnabled(false));
        page.navigate(at("/" + BUSY));

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Επόμενος μήνας"))
                .click();
        assertThat(page.locator("caption").innerText()).isEqualTo("Απρίλιος 2026");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("English"))
                .click();
        assertThat(page.locator("caption").innerText()).isEqualTo("April 2026");
    }

    @Test
    void whatMachinesReadIsDataAndDoesNotBreakThePolicy(Browser browser) {
        Page page = browser.desktop();
        page.navigate(at("/" + BUSY));

        Object type = page.evaluate(
                "JSON.parse(document.querySelector('script[type=\"application/ld+json\"]').textContent)['@type']");
        assertThat(type).isEqualTo("GovernmentService");
    }

    private static List<String> all() {
        return Stream.concat(Customers.SLUGS.stream(), Stream.of(BUSY)).toList();
    }

    private static String name(String slug) {
        return slug.equals(BUSY) ? "busy" : slug;
    }

    private static int pages(byte[] pdf) {
        var count = PAGES.matcher(new String(pdf, StandardCharsets.ISO_8859_1));
        assertThat(count.find()).isTrue();
        return Integer.parseInt(count.group(1));
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }
}
