/**
 * Every change of the owner's content, kept with who, when and by which way. Services tell the
 * {@link org.offprint.history.ChangeLog} what they change, in the same transaction; {@link
 * org.offprint.history.History} tells it again, takes changes back and keeps what was deleted until
 * the bin is emptied.
 */
@NullMarked
@ApplicationModule(
        displayName = "History",
        allowedDependencies = {"common", "common :: ui", "storage"})
package org.offprint.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
