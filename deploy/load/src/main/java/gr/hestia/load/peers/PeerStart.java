package gr.hestia.load.peers;

/**
 * One start of an application.
 *
 * @param contender which
 * @param tenants how many its database has
 * @param seconds from its process to readiness
 */
record PeerStart(Contender contender, int tenants, double seconds) {}
