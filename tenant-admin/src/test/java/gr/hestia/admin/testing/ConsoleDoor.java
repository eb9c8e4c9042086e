package gr.hestia.admin.testing;

import com.microsoft.playwright.Page;
import gr.hestia.platform.testing.TestPerson;

/**
 * The way into the console with a browser.
 *
 * @param port of the application under test
 */
public record ConsoleDoor(int port) {

    /** Opens a page as the person, through Keycloak's login. */
    public Page signedIn(Page page, TestPerson person, String path) {
        page.navigate(address(path));
        page.locator("#username").fill(person.email());
        page.locator("#password").fill(person.password());
        page.locator("#kc-form-login [type=submit]").click();
        return page;
    }

    /** The address of a path. */
    public String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
