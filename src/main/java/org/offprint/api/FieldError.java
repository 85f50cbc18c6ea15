package org.offprint.api;

/**
 * What is wrong with one member of what a program sent.
 *
 * @param field its name, such as "doi" or "authors[0].family"
 * @param message a sentence: what is wrong and how to mend it
 */
record FieldError(String field, String message) {}
