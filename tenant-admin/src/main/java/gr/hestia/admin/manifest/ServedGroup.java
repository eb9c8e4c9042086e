package gr.hestia.admin.manifest;

import org.jspecify.annotations.Nullable;

/**
 * People whom a centre serves.
 *
 * @param key its name within the manifest
 * @param name what the group is called
 * @param note how it is delimited
 */
public record ServedGroup(
        String key, LocalText name, @Nullable LocalText note) {}
