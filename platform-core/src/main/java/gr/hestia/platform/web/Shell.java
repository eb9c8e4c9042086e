package gr.hestia.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds a page for people who are logged in; model attribute {@code shell} of the layouts {@code staff} and
 * {@code console}. The {@link PageSurroundings} of the room that knows the person put it
 * into every page's model.
 *
 * @param name the centre's or the region's name
 * @param home address of the first page
 * @param place the branch one works at, in words, or null
 * @param placeHref where one changes it, or null if there is but one
 * @param searchHref where the global search goes with {@code q}, or null if the person may not search: posted at a
 *     centre, so that no name becomes part of an address; by GET on a console, where only municipalities are sought
 * @param navigation the sections, with the present one marked
 * @param person who is logged in
 */
public record Shell(
        String name,
        String home,
        @Nullable String place,
        @Nullable String placeHref,
        @Nullable String searchHref,
        Navigation navigation,
        Person person) {
    public static final String ATTRIBUTE = "shell";

    /**
     * The person's menu.
     *
     * @param name the full name shown
     * @param role message key of the role held here, or null
     * @param links entries above "log out", such as switching to another centre
     * @param logoutHref where logging out is posted to
     */
    public record Person(String name, @Nullable String role, List<NavigationItem> links, String logoutHref) {
        public Person {
            links = List.copyOf(links);
        }
    }
}
