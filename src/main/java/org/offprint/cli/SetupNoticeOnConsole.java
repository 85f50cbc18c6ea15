package org.offprint.cli;

import org.offprint.security.SetupNotice;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Shows the code of a first run on standard output, where the log may not be looked at. */
@Component
@ConditionalOnWebApplication
class SetupNoticeOnConsole implements SetupNotice {

    @Override
    public void show(String block) {
        System.out.println(block);
        System.out.flush();
    }
}
