package gr.hestia.webapi.beneficiary;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a word in Latin letters as the Greek one it may stand for, letter by letter, in the letters of
 * {@link SoundFold}.
 *
 * <p>It knows the official transcription (ELOT 743, ISO 843) and the everyday ones, which write by sound, by keyboard or
 * by look: {@code Christos}, {@code Hristos} and {@code Xristos}, {@code Dimitris} and {@code Dhmhtrhs}. Where a letter
 * is used in several ways the word has several readings, but one writer uses a letter in one way throughout a word.
 */
final class LatinSpelling {

    private static final int MOST_READINGS = 16;

    private static final List<Rule> CERTAIN = List.of(
            rule("ch|ks", "x"),
            rule("ck|q", "k"),
            rule("d[jz]", "tz"),
            rule("c(?![eiy])", "k"),
            rule("9", "8"),
            rule("4", "ps"),
            rule("0", "o"),
            rule("\\by(?=[aeiou])", "i"),
            rule("th(?=[aeiouwy])", "8"),
            rule("ph(?=[aeiouwy])", "f"),
            rule("kh(?=[aeiouwy])", "x"),
            rule("([gsdz])h(?=[aeiouwy])", "$1"));

    private static final List<Rule> H_AFTER_CONSONANT =
            List.of(rule("th", "8"), rule("ph", "f"), rule("kh", "x"), rule("([gsdz])h", "$1"));

    private static final List<Choice> OPEN = List.of(
            // η by its look; χ by its sound; silent
            new Choice(
                    Pattern.compile("h"),
                    List.of(rule("h", "i")),
                    also(H_AFTER_CONSONANT, rule("h", "x")),
                    also(H_AFTER_CONSONANT, rule("\\bh|h\\b", ""), rule("h", "x"))),
            new Choice(Pattern.compile("b"), List.of(), List.of(rule("b", "v"))),
            new Choice(Pattern.compile("c"), List.of(rule("c", "s")), List.of(rule("c", "k"))),
            new Choice(Pattern.compile("j"), List.of(rule("j", "tz")), List.of(rule("j", "i"))),
            new Choice(Pattern.compile("3"), List.of(rule("3", "x")), List.of(rule("3", "e"))),
            new Choice(Pattern.compile("oo|ee"), List.of(rule("oo", "u"), rule("ee", "i")), List.of()),
            new Choice(Pattern.compile("\\bw"), List.of(rule("w", "o")), List.of(rule("w", "u"))),
            new Choice(Pattern.compile("w"), List.of(rule("w", "o"))),
            new Choice(Pattern.compile("[ae]u"), List.of(rule("(?<=[ae])u", "y"))),
            new Choice(Pattern.compile("(?<!o)u"), List.of(), List.of(rule("(?<!o)u", "i"))),
            new Choice(Pattern.compile("(?<=[aeo])y"), List.of(), List.of(rule("(?<=[aeo])y", "i"))));

    private LatinSpelling() {}

    /** The readings of a lower-case word without marks, at most sixteen. */
    static Set<String> readings(String word) {
        Set<String> readings = Set.of(apply(CERTAIN, word));
        for (Choice choice : OPEN) {
            readings = choice.readings(readings);
        }
        return readings;
    }

    private static String apply(List<Rule> rules, String word) {
        String read = word;
        for (Rule rule : rules) {
            read = rule.what().matcher(read).replaceAll(rule.by());
        }
        return read;
    }

    private static Rule rule(String what, String by) {
        return new Rule(Pattern.compile(what), by);
    }

    private static List<Rule> also(List<Rule> first, Rule... then) {
        return Stream.concat(first.stream(), Stream.of(then)).toList();
    }

    private record Rule(Pattern what, String by) {}

    /** A letter that one writer uses in one way and another in another. */
    private record Choice(Pattern letter, List<List<Rule>> ways) {

        @SafeVarargs
        @SuppressWarnings("varargs")
        Choice(Pattern letter, List<Rule>... ways) {
            this(letter, List.of(ways));
        }

        Set<String> readings(Set<String> words) {
            Set<String> readings = new LinkedHashSet<>();
            for (String word : words) {
                if (letter.matcher(word).find()) {
                    ways.forEach(way -> readings.add(apply(way, word)));
                } else {
                    readings.add(word);
                }
            }
            return readings.stream().limit(MOST_READINGS).collect(Collectors.toCollection(LinkedHashSet::new));
        }
    }
}
