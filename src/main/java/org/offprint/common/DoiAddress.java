package org.offprint.common;

/** The address at which a DOI is resolved. A DOI may hold signs that no address may hold. */
public final class DoiAddress {

    private static final String RESOLVER = "https://doi.org/";
    private static final String FORBIDDEN = "%#?<>[]|\\^`{}'\"";

    private DoiAddress() {}

    /**
     * The address, with no more encoded than has to be.
     *
     * @param doi without anything before it
     */
    public static String of(String doi) {
        StringBuilder address = new StringBuilder(RESOLVER);
        for (int i = 0; i < doi.length(); i++) {
            char c = doi.charAt(i);
            if (FORBIDDEN.indexOf(c) >= 0) {
                address.append("%%%02X".formatted((int) c));
            } else {
                address.append(c);
            }
        }
        return address.toString();
    }
}
