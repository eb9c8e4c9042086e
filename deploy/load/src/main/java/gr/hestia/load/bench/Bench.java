package gr.hestia.load.bench;

import gr.hestia.load.report.Results;
import gr.hestia.load.report.Revision;
import gr.hestia.local.Place;
import gr.hestia.local.Ports;
import gr.hestia.local.Terminal;

/**
 * What each part of the load test is given.
 *
 * @param size how much to measure
 * @param place where data is kept
 * @param ports who listens where
 * @param terminal hears what goes on
 * @param results keeps what a long part has found so far, so that a run that is broken off was not for nothing
 */
public record Bench(Size size, Place place, Ports ports, Terminal terminal, Results results) {

    /** The same with its data elsewhere beside it, for tenants that other parts must not see. */
    Bench beside(String name) {
        Place other = new Place(place.checkout(), place.data().resolveSibling(name));
        return new Bench(size, other, ports, terminal, results);
    }

    /** Which state of the sources is measured. */
    public Revision revision() {
        return Revision.of(place.checkout());
    }
}
