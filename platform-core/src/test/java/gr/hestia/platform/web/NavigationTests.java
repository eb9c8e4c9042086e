package gr.hestia.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NavigationTests {
    private static final Navigation SPARTI = Navigation.of(
            new NavigationItem("home", "/sparti", "today"),
            new NavigationItem("files", "/sparti/files", "files"),
            new NavigationItem("funding", "/sparti/files-of-acts", "funding"));

    @ParameterizedTest
    @CsvSource({
        "/sparti, home",
        "/sparti/files, files",
        "/sparti/files/12, files",
        "/sparti/files-of-acts, funding",
        "/sparti/other, home"
    })
    void theSectionThatCoversThePathMostCloselyIsTheCurrentOne(String path, String label) {
        assertThat(SPARTI.at(path).items())
                .filteredOn(NavigationItem::current)
                .extracting(NavigationItem::label)
                .containsExactly(label);
    }

    @Test
    void aPathOfNoSectionMarksNone() {
        assertThat(SPARTI.at("/zacharo").items()).noneMatch(NavigationItem::current);
    }

    @ParameterizedTest
    @CsvSource({"4, 0", "5, 0", "6, 2", "9, 5"})
    void onAPhoneFourStayInReachUnlessTheyAllFit(int sections, int behindMore) {
        Navigation navigation = new Navigation(IntStream.range(0, sections)
                .mapToObj(n -> new NavigationItem("s" + n, "/s" + n, "list"))
                .toList());

        assertThat(navigation.more()).hasSize(behindMore);
    }
}
