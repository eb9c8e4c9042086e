package gr.hestia.load.reception;

/**
 * One start of web-api with the requests of so many tenants.
 *
 * @param tenants over how many the requests went
 * @param saturation what came of as many requests as the clients could send
 * @param steady what came of requests at the rate that all rounds have in common
 * @param memory at the end
 * @param clientShare share of the machine's processor time that the measuring program took at saturation
 */
record ReceptionRound(int tenants, Outcome saturation, Outcome steady, Memory memory, double clientShare) {}
