package org.offprint;

import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Lets each test see its own site's log-in. Vaadin keeps who is logged in behind a static field
 * that the site started last has set; where several sites are kept for the tests to come, a test of
 * an earlier one would find nobody there. Comes before the listener of {@code @WithMockUser}.
 */
public final class OwnSecurityContext implements TestExecutionListener, Ordered {

    @Override
    public int getOrder() {
        return 5_000;
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        if (test.hasApplicationContext()) {
            test.getApplicationContext()
                    .getBeanProvider(SecurityContextHolderStrategy.class)
                    .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
        }
    }
}
