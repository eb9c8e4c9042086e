package gr.hestia.load.soak;

import gr.hestia.load.desk.Memory;
import gr.hestia.load.desk.Outcome;

/**
 * A minute of work and what was held after it.
 *
 * @param outcome of its requests
 * @param memory of web-api and its backends
 */
record SoakMinute(Outcome outcome, Memory memory) {}
