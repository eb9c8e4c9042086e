package gr.hestia.admin.manifest.check;

/** Something that a schema cannot say about a manifest. */
interface Check {

    /** Looks at a manifest that may be wrong in any way and adds what it finds. */
    void look(Field manifest, Problems problems);
}
