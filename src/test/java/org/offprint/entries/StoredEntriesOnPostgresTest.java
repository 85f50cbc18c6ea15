package org.offprint.entries;

import org.offprint.OnPostgres;

/** The same behaviour on PostgreSQL. */
@OnPostgres
class StoredEntriesOnPostgresTest extends StoredEntriesTest {}
