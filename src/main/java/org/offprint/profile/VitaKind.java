package org.offprint.profile;

/** The parts of a vita, in the order in which it shows them. */
public enum VitaKind {
    /** Where the researcher works and has worked. */
    POSITION,
    /** What was studied, where. */
    DEGREE,
    /** Awards, fellowships and grants. */
    AWARD,
    /** Reviewing, committees, offices. */
    SERVICE,
    /** Languages and other skills. */
    SKILL
}
