package gr.hestia.platform.web;

/**
 * One step of the way back, shown only below the second level.
 *
 * @param text the words themselves, already in the reader's language: often a person's or a thing's name
 * @param href where it leads
 */
public record Crumb(String text, String href) {}
