package org.offprint.cli;

import java.nio.file.Path;
import java.util.function.Function;
import org.offprint.settings.OffprintSettings;
import org.offprint.storage.CannotStartException;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Commands that need the data folder and neither its database nor that no server holds it. */
final class DataFolderAlone {

    private DataFolderAlone() {}

    /**
     * Does work on the data folder of the settings.
     *
     * @throws IllegalStateException with a sentence for the person if the folder does not allow it
     */
    static <T> T with(Function<Path, T> work) {
        try (var context =
                new SpringApplicationBuilder(Site.SettingsAlone.class)
                        .web(WebApplicationType.NONE)
                        .logStartupInfo(false)
                        .properties("logging.threshold.console=OFF", "spring.main.keep-alive=false")
                        .run()) {
            return work.apply(context.getBean(OffprintSettings.class).data());
        } catch (CannotStartException e) {
            // No start has failed here, so nobody has said it yet.
            throw new IllegalStateException(e.getMessage());
        }
    }
}
