package org.offprint.site;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Pages that fail, for tests of what a visitor sees then. */
final class FailingPages {

    private FailingPages() {}

    @TestComponent
    @Controller
    static class FailingController {

        static final String PATH = "/test-failure";
        static final String SECRET = "select secret from table";

        @GetMapping(PATH)
        void fail() {
            throw new IllegalStateException(SECRET);
        }
    }
}
