package org.offprint.exchange.ui;

import org.offprint.common.ui.DeclaredPlaces;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the palette finds of the import. */
@Component
@Order(2)
final class ImportPlaces extends DeclaredPlaces {}
