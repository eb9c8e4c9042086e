package gr.hestia.peers.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A visit as lists show it.
 *
 * @param id immutable identity
 * @param beneficiary whose visit it is
 * @param number number of that file
 * @param name family name first
 * @param branch where the person was received
 * @param day the day in Greece
 * @param began local time in Greece
 * @param channel how they met
 * @param requests what was asked
 * @param services what was given
 * @param loggedBy who wrote it down
 * @param withdrawn whether it counts for nothing
 * @param version counts the changes
 */
public record ListedVisit(
        UUID id,
        UUID beneficiary,
        long number,
        String name,
        String branch,
        LocalDate day,
        LocalTime began,
        String channel,
        List<Part> requests,
        List<Part> services,
        String loggedBy,
        boolean withdrawn,
        long version) {

    /**
     * What was asked or given.
     *
     * @param visit in which visit
     * @param what the service's name, or words
     * @param givenBy who gave it; empty where it was asked for
     */
    public record Part(UUID visit, String what, String givenBy) {

        static Part of(ResultSet row, Map<UUID, String> names) throws SQLException {
            UUID service = row.getObject("service", UUID.class);
            UUID givenBy = row.getObject("given_by", UUID.class);
            return new Part(
                    row.getObject("visit", UUID.class),
                    service == null ? row.getString("subject") : name(names, service),
                    givenBy == null ? "" : name(names, givenBy));
        }
    }

    static ListedVisit of(ResultSet row, Map<UUID, String> names) throws SQLException {
        return new ListedVisit(
                row.getObject("id", UUID.class),
                row.getObject("beneficiary", UUID.class),
                row.getLong("number"),
                Stream.of(row.getString("family_name"), row.getString("given_name"))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" ")),
                name(names, row.getObject("branch", UUID.class)),
                row.getObject("day", LocalDate.class),
                row.getObject("began", LocalTime.class),
                row.getString("channel"),
                List.of(),
                List.of(),
                name(names, row.getObject("logged_by", UUID.class)),
                row.getBoolean("withdrawn"),
                row.getLong("version"));
    }

    ListedVisit with(List<Part> parts) {
        List<Part> own = parts.stream().filter(part -> part.visit().equals(id)).toList();
        return new ListedVisit(
                id,
                beneficiary,
                number,
                name,
                branch,
                day,
                began,
                channel,
                own.stream().filter(part -> part.givenBy().isEmpty()).toList(),
                own.stream().filter(part -> !part.givenBy().isEmpty()).toList(),
                loggedBy,
                withdrawn,
                version);
    }

    private static String name(Map<UUID, String> names, UUID id) {
        return Objects.requireNonNullElse(names.get(id), "");
    }
}
