package gr.hestia.peers.desk;

import java.util.Map;
import java.util.UUID;

/**
 * What seldom changes in a centre and is kept in memory.
 *
 * @param members ids of the members by the subject of their tokens
 * @param names of branches, services and people by id
 */
public record KnownCentre(Map<String, UUID> members, Map<UUID, String> names) {}
