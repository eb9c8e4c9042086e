package gr.hestia.webapi.household;

/** What a member of the household is to the beneficiary. */
public enum Relation {
    SPOUSE,
    /** By cohabitation agreement (σύμφωνο συμβίωσης) or without. */
    PARTNER,
    CHILD,
    PARENT,
    SIBLING,
    GRANDPARENT,
    GRANDCHILD,
    /** By blood or by marriage, further than the above. */
    RELATIVE,
    OTHER
}
