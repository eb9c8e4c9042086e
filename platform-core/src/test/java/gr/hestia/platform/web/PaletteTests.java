package gr.hestia.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;

/** Computes the contrast of WCAG 2.2 (1.4.3 and 1.4.11) from the style sheet itself. */
class PaletteTests {
    private static final Pattern PROPERTY = Pattern.compile("--([\\w-]+):\\s*(#[0-9a-f]{6})");
    private static final Pattern ACCENT = Pattern.compile("\\.accent-(\\w+) \\{ --accent: (#[0-9a-f]{6}); }");
    private static final double WORDS = 4.5;
    private static final double SHAPES = 3;

    private static final Map<String, String> LIGHT = new HashMap<>();
    private static final Map<String, String> DARK = new HashMap<>();
    private static final Map<String, String> ACCENTS = new HashMap<>();

    @BeforeAll
    static void readTheStyleSheet() throws IOException {
        String css = new ClassPathResource("static/assets/tokens.css").getContentAsString(StandardCharsets.UTF_8);
        int dark = css.indexOf("@media (prefers-color-scheme: dark)");
        int accents = css.indexOf(".accent-");
        properties(css.substring(0, dark), LIGHT);
        DARK.putAll(LIGHT);
        properties(css.substring(dark, accents), DARK);
        ACCENT.matcher(css).results().forEach(found -> ACCENTS.put(found.group(1), found.group(2)));
    }

    @ParameterizedTest
    @CsvSource({
        "ink, ground",
        "ink, surface",
        "ink, sunken",
        "ink-soft, ground",
        "ink-soft, surface",
        "ink-soft, sunken",
        "ink, action-tint",
        "ink, urgent-tint",
        "ink, done-tint",
        "ink, waiting-tint",
        "ink-soft, action-tint",
        "action, ground",
        "action, surface",
        "action, sunken",
        "action, action-tint",
        "action-strong, surface",
        "action-strong, action-tint",
        "action-strong, ground",
        "on-action, action",
        "on-action, action-strong",
        "urgent, ground",
        "urgent, surface",
        "urgent, urgent-tint",
        "surface, urgent",
        "ground, ink",
        "done, surface",
        "done, done-tint",
        "surface, done",
        "waiting, surface",
        "waiting, waiting-tint",
        "on-console, console",
        "on-accent, accent"
    })
    void wordsStandOutFromTheirGroundByLightAndByDark(String word, String ground) {
        assertThat(contrast(LIGHT.get(word), LIGHT.get(ground))).as("light").isGreaterThanOrEqualTo(WORDS);
        assertThat(contrast(DARK.get(word), DARK.get(ground))).as("dark").isGreaterThanOrEqualTo(WORDS);
    }

    @ParameterizedTest
    @CsvSource({
        "line-strong, ground",
        "line-strong, surface",
        "line-strong, sunken",
        "focus, ground",
        "focus, surface",
        "focus, sunken",
        "focus, action-tint",
        "hearth, ground",
        "hearth, surface",
        "action, sunken",
        "waiting, ground",
        "done, ground"
    })
    void bordersMarksAndFocusStandOutByLightAndByDark(String shape, String ground) {
        assertThat(contrast(LIGHT.get(shape), LIGHT.get(ground))).as("light").isGreaterThanOrEqualTo(SHAPES);
        assertThat(contrast(DARK.get(shape), DARK.get(ground))).as("dark").isGreaterThanOrEqualTo(SHAPES);
    }

    @ParameterizedTest
    @EnumSource(Accent.class)
    void whiteWordsStandOutFromEveryAccent(Accent accent) {
        assertThat(contrast(LIGHT.get("on-accent"), ACCENTS.get(accent.slug()))).isGreaterThanOrEqualTo(WORDS);
    }

    @Test
    void theStyleSheetKnowsExactlyTheAccentsThereAre() {
        assertThat(ACCENTS.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Accent.values()).map(Accent::slug).toList());
    }

    @Test
    void contrastIsThatOfTheStandard() {
        assertThat(contrast("#000000", "#ffffff")).isEqualTo(21);
        assertThat(contrast("#777777", "#ffffff")).isBetween(4.47, 4.49);
    }

    private static void properties(String css, Map<String, String> into) {
        PROPERTY.matcher(css).results().forEach((MatchResult found) -> into.put(found.group(1), found.group(2)));
    }

    private static double contrast(String one, String other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
