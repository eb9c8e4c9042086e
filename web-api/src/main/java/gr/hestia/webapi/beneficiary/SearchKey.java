package gr.hestia.webapi.beneficiary;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How names are stored and asked so that accents, case, final sigma, script and spelling do not matter.
 *
 * @param value the words as they sound, each after a space, for example {@code " papadopulos iorgos"}
 */
record SearchKey(String value) {

    /** In longer words two exchanged letters leave enough of the word to find it by. */
    private static final int LONGEST_EXCHANGED = 8;

    private static final int MOST_EXCHANGES = 32;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern GREEK = Pattern.compile("\\p{IsGreek}");

    /**
     * The key under which a person is found. A name of several words is found by each of them and as one, for people
     * write {@code Abdul Rahman} and {@code Abdulrahman}.
     */
    static SearchKey of(@Nullable String... names) {
        Set<String> sounds = new LinkedHashSet<>();
        Stream.of(names).filter(Objects::nonNull).forEach(name -> {
            List<String> words = plainWords(name);
            words.forEach(word -> sounds.addAll(sounds(word)));
            if (words.size() > 1) {
                sounds.addAll(sounds(String.join("", words)));
            }
        });
        return new SearchKey(sounds.stream().map(sound -> " " + sound).collect(Collectors.joining()));
    }

    /** The words that a person typed. */
    static List<TypedWord> typedWords(String typed) {
        return typed(plainWords(typed));
    }

    /**
     * The ways in which files of a person so called may be kept: under each word, or where a name has several, under
     * all of them as one.
     */
    static List<List<TypedWord>> typedWays(@Nullable String... names) {
        List<List<TypedWord>> ways = List.of(List.of());
        for (String name : names) {
            List<List<TypedWord>> more = name == null ? List.of() : typedWays(name);
            if (!more.isEmpty()) {
                ways = ways.stream()
                        .flatMap(way -> more.stream()
                                .map(words -> Stream.of(way, words)
                                        .flatMap(List::stream)
                                        .toList()))
                        .toList();
            }
        }
        return ways;
    }

    private static List<List<TypedWord>> typedWays(String name) {
        List<String> words = plainWords(name);
        return words.size() > 1
                ? List.of(typed(words), typed(List.of(String.join("", words))))
                : words.isEmpty() ? List.of() : List.of(typed(words));
    }

    private static List<TypedWord> typed(List<String> words) {
        return words.stream()
                .map(word -> new TypedWord(sounds(word), soundsOfExchanges(word)))
                .toList();
    }

    /** The words of the key, without what separates them. */
    List<String> words() {
        return value.isEmpty() ? List.of() : List.of(value.substring(1).split(" "));
    }

    private static List<String> plainWords(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Form.NFD)).replaceAll("");
        return APART.splitAsStream(plain.toLowerCase(Locale.ROOT))
                .filter(word -> LETTER.matcher(word).find())
                .toList();
    }

    private static Set<String> soundsOfExchanges(String word) {
        return word.length() > LONGEST_EXCHANGED
                ? Set.of()
                : Slips.exchanges(word).stream()
                        .flatMap(exchanged -> sounds(exchanged).stream())
                        .limit(MOST_EXCHANGES)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> sounds(String word) {
        Set<String> readings =
                GREEK.matcher(word).find() ? Set.of(SoundFold.inLatin(word)) : LatinSpelling.readings(word);
        return readings.stream().map(SoundFold::sound).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
