/**
 * Takes in a whole site as git and Jekyll have it, academicpages or al-folio, from a folder or a
 * zip: {@link org.offprint.exchange.jekyll.SiteReader} reads, {@link
 * org.offprint.exchange.jekyll.SiteImport} plans and stores.
 */
@NullMarked
@NamedInterface("jekyll")
package org.offprint.exchange.jekyll;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
