package gr.hestia.load.peers;

/**
 * One start of an application.
 *
 * @param contender which
 * @param seconds from its process to readiness
 */
record PeerStart(Contender contender, double seconds) {}
