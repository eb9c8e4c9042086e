package gr.hestia.platform.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The sections a person may enter, in the order shown. What a role may not do is not in it. On a phone the first four
 * stay in reach of the thumb and the rest is behind "more".
 */
public record Navigation(List<NavigationItem> items) {
    private static final int ON_A_PHONE = 4;

    public Navigation {
        items = List.copyOf(items);
    }

    public static Navigation of(NavigationItem... items) {
        return new Navigation(List.of(items));
    }

    public static Navigation none() {
        return new Navigation(List.of());
    }

    /** The same navigation with the section marked that a path belongs to: the entry that covers it most closely. */
    public Navigation at(String path) {
        Optional<NavigationItem> here = items.stream()
                .filter(item -> item.covers(path))
                .max(Comparator.comparingInt(item -> item.href().length()));
        return new Navigation(items.stream()
                .map(item -> here.filter(item::equals).isPresent() ? item.asCurrent() : item)
                .toList());
    }

    /** What stands behind "more" on a phone; nothing if everything fits the bar. */
    public List<NavigationItem> more() {
        return items.size() <= ON_A_PHONE + 1 ? List.of() : items.subList(ON_A_PHONE, items.size());
    }
}
