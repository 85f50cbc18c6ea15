package org.offprint.common;

/** The roles that services and views ask for. */
public final class Roles {

    /** Who owns the site: may see the console and change everything. */
    public static final String OWNER = "OWNER";

    private Roles() {}
}
