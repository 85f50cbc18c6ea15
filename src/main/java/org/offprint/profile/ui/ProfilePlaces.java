package org.offprint.profile.ui;

import org.offprint.common.ui.DeclaredPlaces;
import org.springframework.stereotype.Component;

/** What the palette finds of the profile and the curriculum vitae. */
@Component
final class ProfilePlaces extends DeclaredPlaces {}
