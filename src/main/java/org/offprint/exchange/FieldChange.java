package org.offprint.exchange;

/**
 * A part of a paper that a source says differently than the site has it.
 *
 * @param mine what the site says, for a person; empty where it says nothing
 * @param theirs what it would say afterwards; empty where the source dropped it
 * @param taken whether the change is made unless the person decides otherwise
 */
public record FieldChange(PaperField field, String mine, String theirs, boolean taken) {}
