package org.offprint.profile.ui;

import org.offprint.profile.VitaKind;

/**
 * How the form speaks of the entries of one kind.
 *
 * @param title the heading of the section
 * @param add what the button says that adds one
 * @param what the label of what it is
 * @param where the label of where or by whom
 * @param newEntry what an entry is called that has no words yet
 */
record VitaSection(
        VitaKind kind, String title, String add, String what, String where, String newEntry) {

    static VitaSection of(VitaKind kind) {
        return switch (kind) {
            case POSITION ->
                    new VitaSection(
                            kind,
                            "Positions",
                            "Add a position",
                            "Position",
                            "Institution",
                            "the new position");
            case DEGREE ->
                    new VitaSection(
                            kind,
                            "Education",
                            "Add a degree",
                            "Degree",
                            "University",
                            "the new degree");
            case AWARD ->
                    new VitaSection(
                            kind,
                            "Awards and grants",
                            "Add an award or grant",
                            "Award or grant",
                            "Given by",
                            "the new award");
            case SERVICE ->
                    new VitaSection(
                            kind,
                            "Professional service",
                            "Add a service",
                            "Service, such as Reviewer",
                            "For whom",
                            "the new service");
            case SKILL ->
                    new VitaSection(
                            kind,
                            "Languages and skills",
                            "Add a language or skill",
                            "Language or skill",
                            "How well",
                            "the new skill");
        };
    }
}
