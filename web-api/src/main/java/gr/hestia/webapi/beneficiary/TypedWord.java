package gr.hestia.webapi.beneficiary;

import java.util.Collection;
import java.util.Set;

/**
 * A word that somebody typed to find a name by: the name, its beginning, or either with a slip.
 *
 * @param sounds the ways it may sound, all of them equally good; the likeliest first
 * @param exchanged how it would sound with two neighbouring letters exchanged
 */
record TypedWord(Set<String> sounds, Set<String> exchanged) {

    private static final int UNLIKE = 1_000;

    /** Whether any of the names is meant, but for forgiven slips. */
    boolean means(Collection<String> names) {
        return slips(names) < UNLIKE;
    }

    /** Whether the word is, but for forgiven slips, one of the names in full. */
    boolean isAnyOf(Collection<String> names) {
        return sounds.stream()
                .anyMatch(sound ->
                        names.stream().anyMatch(name -> Slips.between(sound, name) <= Slips.forgivenIn(sound)));
    }

    /** The fewest slips by which one of the names, or its beginning, became this word. */
    int slips(Collection<String> names) {
        int fewest = UNLIKE;
        for (String name : names) {
            for (String sound : sounds) {
                int slips = Slips.toBeginning(sound, name);
                if (slips <= Slips.forgivenIn(sound) || SoundFold.mayGoOnAs(sound, name)) {
                    fewest = Math.min(fewest, slips);
                }
            }
            if (fewest > 1 && exchanged.stream().anyMatch(name::startsWith)) {
                fewest = 1;
            }
        }
        return fewest;
    }
}
