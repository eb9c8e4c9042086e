package gr.hestia.webapi.beneficiary;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes a name as it sounds, so that spellings which sound alike become the same text.
 *
 * <p>Greek letters first become Latin ones, one for one, with two of its own: {@code y} is an upsilon whose neighbour
 * is not yet known, {@code 8} is a theta. Then what sounds alike is made alike: η, ι, υ, ει, οι → i; αι → e; ου → u;
 * αυ, ευ → av, ev; ξ, χ, ks → x; μπ → b; ντ → d; γκ, γγ → g; double letters → one. ξ meets χ and θ meets τ because
 * everyday Latin writing mixes them; a few more hits cost less than a file that is not found.
 */
final class SoundFold {

    private static final Map<Character, String> LATIN = Map.ofEntries(
            Map.entry('α', "a"),
            Map.entry('β', "v"),
            Map.entry('γ', "g"),
            Map.entry('δ', "d"),
            Map.entry('ε', "e"),
            Map.entry('ζ', "z"),
            Map.entry('η', "i"),
            Map.entry('θ', "8"),
            Map.entry('ι', "i"),
            Map.entry('κ', "k"),
            Map.entry('λ', "l"),
            Map.entry('μ', "m"),
            Map.entry('ν', "n"),
            Map.entry('ξ', "x"),
            Map.entry('ο', "o"),
            Map.entry('π', "p"),
            Map.entry('ρ', "r"),
            Map.entry('σ', "s"),
            Map.entry('ς', "s"),
            Map.entry('τ', "t"),
            Map.entry('υ', "y"),
            Map.entry('φ', "f"),
            Map.entry('χ', "x"),
            Map.entry('ψ', "ps"),
            Map.entry('ω', "o"));

    private static final List<Alike> ALIKE = List.of(
            alike("ks", "x"),
            alike("(.)\\1+", "$1"),
            alike("o[yu]", "u"),
            alike("(?<=[ae])y", "v"),
            alike("(?<=[ae])f(?=[8kxpst])", "v"),
            alike("y", "i"),
            alike("gi(?=[aeou])", "i"),
            alike("(.)\\1+", "$1"),
            alike("a[ie]", "e"),
            alike("ei|o[ie]", "i"),
            alike("[gn]x", "nx"),
            alike("gk|gg|ng", "g"),
            alike("m[pb]", "b"),
            alike("n[td]", "d"),
            alike("8", "t"),
            alike("(.)\\1+", "$1"));

    /** Last letters that sound another way together with the next one. */
    private static final Map<Character, String> GOES_ON_AS =
            Map.of('a', "e", 'e', "i", 'o', "ui", 'g', "i", 'k', "x", 'm', "b", 'n', "dg");

    private SoundFold() {}

    /** Greek letters of a lower-case word without marks as Latin ones; the rest stays. */
    static String inLatin(String word) {
        return IntStream.range(0, word.length())
                .mapToObj(index -> LATIN.getOrDefault(word.charAt(index), word.substring(index, index + 1)))
                .collect(Collectors.joining());
    }

    /** The sound of a word that {@link #inLatin} or {@link LatinSpelling} wrote. */
    static String sound(String word) {
        String sound = word;
        for (Alike alike : ALIKE) {
            sound = alike.what().matcher(sound).replaceAll(alike.by());
        }
        return sound;
    }

    /**
     * The word and what it may become by its next letter: {@code papa} may go on as Παπαϊωάννου, which sounds
     * {@code papeoanu}.
     */
    static Set<String> continuations(String sound) {
        Set<String> continuations = new LinkedHashSet<>(Set.of(sound));
        int last = sound.length() - 1;
        for (char next : last < 0
                ? new char[0]
                : GOES_ON_AS.getOrDefault(sound.charAt(last), "").toCharArray()) {
            continuations.add(sound.substring(0, last) + next);
        }
        return continuations;
    }

    /** Whether the name begins with the word or with what it may become by its next letter. */
    static boolean mayGoOnAs(String sound, String name) {
        return continuations(sound).stream().anyMatch(name::startsWith);
    }

    private static Alike alike(String what, String by) {
        return new Alike(Pattern.compile(what), by);
    }

    private record Alike(Pattern what, String by) {}
}
