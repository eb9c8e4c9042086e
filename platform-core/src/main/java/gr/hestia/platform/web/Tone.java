package gr.hestia.platform.web;

/** What sort of news something is. Its colour follows from it, and never speaks alone: a word or an icon is with it. */
public enum Tone {
    NEUTRAL,
    INFORMATION,
    DONE,
    WAITING,
    URGENT
}
