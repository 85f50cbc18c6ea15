package org.offprint.security.ui;

import org.offprint.common.ui.DeclaredPlaces;
import org.springframework.stereotype.Component;

/** What the palette finds of the account. */
@Component
final class AccountPlaces extends DeclaredPlaces {}
