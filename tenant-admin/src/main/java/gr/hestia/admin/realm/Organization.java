package gr.hestia.admin.realm;

/**
 * An organization of the realm.
 *
 * @param id immutable
 * @param alias the slug of the tenant it stands for
 * @param tenant the id of that tenant; empty where it is none of ours
 */
public record Organization(String id, String alias, String tenant) {}
