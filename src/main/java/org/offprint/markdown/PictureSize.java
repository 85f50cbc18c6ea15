package org.offprint.markdown;

/**
 * What a browser needs to know of a picture before it has it.
 *
 * @param width in pixels
 * @param height in pixels
 * @param srcset addresses of the same picture in several widths, as the attribute of this name says
 *     it
 */
public record PictureSize(int width, int height, String srcset) {}
