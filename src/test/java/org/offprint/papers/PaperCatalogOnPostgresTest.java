package org.offprint.papers;

import org.offprint.OnPostgres;

/** The same behaviour, and the same migrations, on PostgreSQL. */
@OnPostgres
class PaperCatalogOnPostgresTest extends PaperCatalogTest {}
