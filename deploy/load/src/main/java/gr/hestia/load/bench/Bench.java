package gr.hestia.load.bench;

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
 */
public record Bench(Size size, Place place, Ports ports, Terminal terminal) {

    /** The same with its data elsewhere beside it, for tenants that other parts must not see. */
    Bench beside(String name) {
        return new Bench(size, new Place(place.checkout(), place.data().resolveSibling(name)), ports, terminal);
    }

    /** Which state of the sources is measured. */
    public Revision revision() {
        return Revision.of(place.checkout());
    }
}
