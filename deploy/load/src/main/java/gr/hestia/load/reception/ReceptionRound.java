package gr.hestia.load.reception;

import gr.hestia.load.desk.Memory;
import gr.hestia.load.desk.Outcome;
import gr.hestia.load.desk.ProcessorTime;

/**
 * One start of web-api with the requests of so many tenants.
 *
 * @param tenants over how many the requests went
 * @param saturation what came of as many requests as the clients could send
 * @param cost what each of those took
 * @param steady what came of requests at the rate that all rounds have in common
 * @param memory at the end
 */
record ReceptionRound(int tenants, Outcome saturation, ProcessorTime cost, Outcome steady, Memory memory) {}
