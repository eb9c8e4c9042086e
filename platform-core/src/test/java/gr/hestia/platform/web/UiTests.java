package gr.hestia.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import gr.hestia.platform.web.language.Language;
import org.junit.jupiter.api.Test;

class UiTests {
    private static final String URL =
            "https://hestia.example/sparti/files?q=%CE%95%CE%BB%CE%AD%CE%BD%CE%B7&page=3&sort=name";

    private final Ui ui = new Ui(Language.GREEK, URL);

    @Test
    void aNewOrderBeginsAtTheFirstPageAndKeepsTheSearch() {
        assertThat(ui.with("sort", "-name")).isEqualTo("?q=%CE%95%CE%BB%CE%AD%CE%BD%CE%B7&sort=-name");
    }

    @Test
    void anotherPageAndAnotherLanguageKeepEverythingElse() {
        assertThat(ui.with("page", 4)).isEqualTo("?q=%CE%95%CE%BB%CE%AD%CE%BD%CE%B7&sort=name&page=4");
        assertThat(ui.in(Language.ENGLISH)).isEqualTo("?q=%CE%95%CE%BB%CE%AD%CE%BD%CE%B7&page=3&sort=name&lang=en");
    }

    @Test
    void searchEnginesAreGivenTheWholeAddressWithoutTheSearch() {
        assertThat(ui.absolute(Language.ENGLISH)).isEqualTo("https://hestia.example/sparti/files?lang=en");
    }

    @Test
    void aFieldOfAListHasAnIdThatALinkCanName() {
        assertThat(ui.id("branches[0].phones[12].number")).isEqualTo("branches-0-phones-12-number");
        assertThat(ui.id("services[1]")).isEqualTo("services-1");
    }

    @Test
    void anAddressWithABrokenQueryDoesNotBreakItsPage() {
        Ui broken = new Ui(Language.GREEK, "https://hestia.example/sparti?q=100%&x={y}");

        assertThat(broken.in(Language.ENGLISH)).isEqualTo("?q=100%&x={y}&lang=en");
    }
}
