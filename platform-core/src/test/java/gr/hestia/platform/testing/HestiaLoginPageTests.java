package gr.hestia.platform.testing;

import static gr.hestia.platform.testing.browser.Browser.assertAccessible;
import static gr.hestia.platform.testing.browser.Browser.screenshot;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import gr.hestia.platform.testing.browser.Browser;
import gr.hestia.platform.testing.browser.BrowserTest;
import gr.hestia.platform.testing.browser.View;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Keycloak's pages as a person meets them. */
@BrowserTest
class HestiaLoginPageTests {

    private static final Pattern LINK = Pattern.compile("http://\\S+action-token\\S+");

    private final KeycloakServer keycloak = KeycloakServer.shared();

    @ParameterizedTest
    @EnumSource(View.class)
    void areLegibleInEveryView(View view, Browser browser) {
        Page page = browser.open(view);

        page.navigate(login());
        screenshot(page, "login-" + view.slug());
        assertAccessible(page);

        page.getByLabel("E-mail").fill("nobody@people.example");
        page.getByLabel("Κωδικός", new Page.GetByLabelOptions().setExact(true)).fill("wrong");
        page.locator("#kc-login").click();
        assertThat(page.locator("main").innerText()).contains("Το e-mail ή ο κωδικός δεν είναι σωστός.");
        screenshot(page, "login-refused-" + view.slug());
        assertAccessible(page);

        page.getByText("Ξεχάσατε τον κωδικό σας;").click();
        screenshot(page, "login-forgotten-" + view.slug());
        assertAccessible(page);
    }

    @Test
    void changeTheirLanguage(Browser browser) {
        Page page = browser.desktop();
        page.navigate(login());
        assertThat(page.locator("h1").innerText()).isEqualTo("Σύνδεση");

        page.getByLabel("Γλώσσα").selectOption(new SelectOption().setLabel("English"));

        page.waitForURL("**kc_locale=en**");
        assertThat(page.locator("h1").innerText()).isEqualTo("Sign in");
        assertThat(page.title()).isEqualTo("Sign in – Hestia");
        assertAccessible(page);
    }

    @Test
    void weighLittle(Browser browser) {
        Page page = browser.phone();
        page.navigate(login());

        Number bytes = (Number) page.evaluate("""
                ['navigation', 'resource']
                    .flatMap(kind => performance.getEntriesByType(kind))
                    .reduce((sum, entry) => sum + entry.encodedBodySize, 0)""");
        assertThat(bytes.intValue()).isBetween(10_000, 60_000);
    }

    @Test
    void letAnInvitedPersonChooseAPassword(Browser browser) {
        KeycloakAdmin admin = KeycloakAdmin.of(keycloak);
        TestMailbox mailbox = TestMailbox.shared();
        String email = "invited-" + RandomSecret.text() + "@people.example";
        var person = admin.create(
                "/users",
                Map.of("username", email, "email", email, "enabled", true, "firstName", "Ελένη", "lastName", "Δοκιμή"));
        admin.put("/users/" + person + "/execute-actions-email?client_id=hestia-web", List.of("UPDATE_PASSWORD"));
        Matcher link = LINK.matcher(MessageText.plain(mailbox.messagesTo(email).getFirst()));
        assertThat(link.find()).isTrue();

        Page page = browser.phone();
        page.navigate(link.group());
        screenshot(page, "invited-phone");
        assertAccessible(page);
        page.getByText("Συνέχεια").click();
        screenshot(page, "choose-password-phone");
        assertAccessible(page);
        page.locator("#password-new").fill("short");
        page.locator("#password-confirm").fill("short");
        page.locator("#kc-submit").click();
        assertThat(page.locator("main").innerText()).contains("Ο κωδικός χρειάζεται τουλάχιστον 12 χαρακτήρες.");
        screenshot(page, "choose-password-refused-phone");
        assertAccessible(page);
        page.locator("#password-new").fill("μια μακριά φράση");
        page.locator("#password-confirm").fill("μια μακριά φράση");
        page.locator("#kc-submit").click();

        screenshot(page, "invited-done-phone");
        assertThat(page.locator("main").innerText()).contains("Ο λογαριασμός σας είναι έτοιμος.");
        assertAccessible(page);
        page.navigate(link.group());
        assertThat(page.locator("main").innerText()).contains("Ο σύνδεσμος έχει λήξει ή έχει ήδη χρησιμοποιηθεί.");
    }

    private String login() {
        return keycloak.issuer() + "/protocol/openid-connect/auth?client_id=hestia-web&response_type=code&scope=openid"
                + "&redirect_uri=http://127.0.0.1:9/login/oauth2/code/keycloak"
                + "&code_challenge_method=S256&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    }
}
