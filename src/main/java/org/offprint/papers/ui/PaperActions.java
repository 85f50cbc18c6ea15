package org.offprint.papers.ui;

import org.offprint.common.ui.DeclaredPlaces;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the palette offers to do with papers. */
@Component
@Order(1)
final class PaperActions extends DeclaredPlaces {}
