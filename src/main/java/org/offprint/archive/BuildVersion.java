package org.offprint.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of this Offprint, as its build recorded it. */
public final class BuildVersion {

    private BuildVersion() {}

    /** Such as {@code 0.3.0}; "unknown" where nothing was built. */
    public static String text() {
        Properties build = new Properties();
        try (InputStream file =
                BuildVersion.class.getResourceAsStream("/META-INF/build-info.properties")) {
            if (file != null) {
                build.load(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return build.getProperty("build.version", "unknown");
    }
}
