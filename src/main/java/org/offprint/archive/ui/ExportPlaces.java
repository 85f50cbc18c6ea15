package org.offprint.archive.ui;

import org.offprint.common.ui.DeclaredPlaces;
import org.springframework.stereotype.Component;

/** What the palette finds of the export. */
@Component
final class ExportPlaces extends DeclaredPlaces {}
