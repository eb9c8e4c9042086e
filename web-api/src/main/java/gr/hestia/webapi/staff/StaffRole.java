package gr.hestia.webapi.staff;

import static gr.hestia.webapi.staff.Permission.EDIT_FILES;
import static gr.hestia.webapi.staff.Permission.LOG_VISITS;
import static gr.hestia.webapi.staff.Permission.VIEW_FILES;
import static gr.hestia.webapi.staff.Permission.VIEW_SETTINGS;

import java.util.EnumSet;
import java.util.Set;

/** What a member is in a centre, in the words of the trade, and what that permits. */
public enum StaffRole {
    /** Runs the centre: everything, members and branches included. */
    COORDINATOR(EnumSet.allOf(Permission.class)),
    /** Social worker, psychologist, pedagogue, nurse, lawyer: works with files and visits. */
    PROFESSIONAL(EnumSet.of(VIEW_FILES, EDIT_FILES, LOG_VISITS, VIEW_SETTINGS)),
    /** Roma or intercultural mediator: brings people in, registers them, logs visits outside. */
    MEDIATOR(EnumSet.of(VIEW_FILES, EDIT_FILES, LOG_VISITS)),
    /** Receives: finds or registers the person and logs the visit. */
    RECEPTION(EnumSet.of(VIEW_FILES, EDIT_FILES, LOG_VISITS)),
    /** Reads files and lists and changes nothing. */
    READER(EnumSet.of(VIEW_FILES));

    private final Set<Permission> permissions;

    StaffRole(Set<Permission> permissions) {
        this.permissions = permissions;
    }

    /** Whether the role includes the permission. */
    public boolean permits(Permission permission) {
        return permissions.contains(permission);
    }
}
