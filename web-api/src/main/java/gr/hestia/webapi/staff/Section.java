package gr.hestia.webapi.staff;

/**
 * A section of the staff's pages. A room that has one declares it as a bean; the navigation shows it to whom its
 * permission is given.
 *
 * @param order place in the navigation, lowest first
 * @param permission what a member needs to see it
 * @param label message key of its name
 * @param path address below the centre's, for example {@code /desk}
 * @param icon name of a symbol in the icon sheet
 */
public record Section(int order, Permission permission, String label, String path, String icon) {}
