package org.offprint.entries.ui;

/**
 * What the console calls one kind of entries.
 *
 * @param path where its views are, below the console, such as "talks"
 * @param all the list, such as "Talks"
 * @param one a single one, such as "Talk"
 * @param add what the button says that makes a new one, such as "Add a talk"
 * @param line what the list is for, in a sentence
 * @param empty what the list says while nothing is in it
 */
public record EntryWords(
        String path, String all, String one, String add, String line, String empty) {}
