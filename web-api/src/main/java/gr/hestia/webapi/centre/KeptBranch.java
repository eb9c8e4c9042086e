package gr.hestia.webapi.centre;

/**
 * A branch as the coordinator keeps it.
 *
 * @param active false once it was closed; it stays for the files and visits that name it
 * @param version how often people changed it
 */
public record KeptBranch(Branch branch, boolean active, long version) {}
