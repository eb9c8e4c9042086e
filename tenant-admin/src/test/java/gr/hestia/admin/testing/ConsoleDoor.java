package gr.hestia.admin.testing;

import com.microsoft.playwright.Page;
import gr.hestia.platform.testing.TestPerson;
import gr.hestia.platform.testing.browser.Browser;

/**
 * The way into the console with a browser.
 *
 * @param port of the application under test
 */
public record ConsoleDoor(int port) {

    /** Opens a page as the person, through Keycloak's login. */
    public Page signedIn(Page page, TestPerson person, String path) {
        page.navigate(address(path));
        Browser.logIn(page, person);
        return page;
    }

    /** The address of a path. */
    public String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
