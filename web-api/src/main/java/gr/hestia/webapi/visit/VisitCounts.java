package gr.hestia.webapi.visit;

/**
 * The counts everybody asks for.
 *
 * @param visits visits logged
 * @param requests things asked for in them (αιτήματα)
 * @param persons different people who came (μοναδιαίοι ωφελούμενοι)
 */
public record VisitCounts(long visits, long requests, long persons) {}
