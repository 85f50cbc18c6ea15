package org.offprint.site;

/**
 * Where the files lie that every page needs.
 *
 * @param stylesheet the path of the style sheet
 * @param script the path of the script that pages can do without
 * @param icon the path of the icon
 */
record FrameFiles(String stylesheet, String script, String icon) {}
