package org.offprint;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.offprint.common.Roles;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * A view of the console without a browser, for the owner, over a site of its own that all these
 * tests share: each sets what it needs before it looks.
 */
@SpringBootTest
@WithMockUser(username = "jane", roles = Roles.OWNER)
public abstract class ConsoleTest extends SpringBrowserlessTest {

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("offprint.data", Data::folder);
        registry.add("offprint.starter", () -> "empty");
    }

    /** The button of this text or name, in the view or in an open dialog. */
    protected Button button(String name) {
        return find(Button.class)
                .withCondition(b -> name.equals(b.getAriaLabel().orElse(b.getText())))
                .single();
    }

    /** One folder for all, because one site serves all. */
    private static final class Data {

        private static final Path FOLDER = create();

        static Path folder() {
            return FOLDER;
        }

        private static Path create() {
            try {
                Path folder = Files.createTempDirectory("offprint-console");
                folder.toFile().deleteOnExit();
                return folder;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
