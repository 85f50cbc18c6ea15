package org.offprint.site.ui;

import org.offprint.common.ui.DeclaredPlaces;
import org.springframework.stereotype.Component;

/** What the palette finds of the settings. */
@Component
final class SettingsPlaces extends DeclaredPlaces {}
