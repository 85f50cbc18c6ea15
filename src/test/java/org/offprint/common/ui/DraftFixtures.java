package org.offprint.common.ui;

import tools.jackson.databind.json.JsonMapper;

/** Drafts as the browser hands them back. */
public final class DraftFixtures {

    private DraftFixtures() {}

    /** The draft of these changes in JSON: texts by their names, rows as a list of such objects. */
    public static Draft of(String changes) {
        return new Draft(JsonMapper.shared().readTree(changes));
    }
}
