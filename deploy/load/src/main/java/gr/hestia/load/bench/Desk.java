package gr.hestia.load.bench;

import java.util.List;
import java.util.UUID;

/**
 * What somebody at a centre's desk has at hand.
 *
 * @param slug the centre's place in every address
 * @param token its coordinator's access token
 * @param member the coordinator among the members
 * @param branch where people come to
 * @param services what is asked for
 * @param files of the people, by id
 * @param typed what is typed into the search box: names, beginnings of names, phones, numbers
 */
public record Desk(
        String slug,
        String token,
        UUID member,
        UUID branch,
        List<UUID> services,
        List<UUID> files,
        List<String> typed) {}
