package gr.hestia.webapi.staff;

/** One thing that a member may or may not do in a centre. */
public enum Permission {
    /** Find and open the files of the people served. */
    VIEW_FILES,
    /** Register a person and correct who they are and how to reach them. */
    EDIT_FILES,
    /** Log a visit and correct it. */
    LOG_VISITS,
    /** See how the centre is set up: members, branches, services. */
    VIEW_SETTINGS,
    /** Invite members, change their role and branches, remove them. */
    MANAGE_MEMBERS,
    /** Change branches, their hours, closures and the calendar. */
    MANAGE_BRANCHES
}
