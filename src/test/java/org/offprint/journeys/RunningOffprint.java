package org.offprint.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.offprint.OffprintApplication;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * The whole application on a free port, over a new and empty data folder.
 *
 * <p>Registered in a static field it runs for all tests of the class, in an instance field anew for
 * each test.
 */
final class RunningOffprint
        implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {

    private final List<String> settings;
    private boolean ofClass;
    private @Nullable ConfigurableApplicationContext application;
    private @Nullable Path data;

    /**
     * @param settings as on the command line, {@code --offprint.starter=empty} for instance
     */
    RunningOffprint(String... settings) {
        this.settings = List.of(settings);
    }

    /** The address of a page, {@code /login} for instance. */
    String address(String path) {
        return "http://localhost:"
                + running().getEnvironment().getRequiredProperty("local.server.port")
                + path;
    }

    /** The one-time code that lets the first visitor of the set-up in. */
    String setupCode() {
        try {
            return Files.readString(dataFolder().resolve("setup-code")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What runs inside, to fill the site before anyone comes. */
    BeanFactory beans() {
        return running();
    }

    Path dataFolder() {
        if (data == null) {
            throw new IllegalStateException("Offprint is not running.");
        }
        return data;
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        ofClass = true;
        start();
    }

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        if (!ofClass) {
            start();
        }
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        if (!ofClass) {
            stop();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        stop();
    }

    private void start() throws IOException {
        data = Files.createTempDirectory("offprint-journey");
        List<String> arguments = new ArrayList<>(settings);
        arguments.add("--server.port=0");
        arguments.add("--server.address=127.0.0.1");
        arguments.add("--offprint.data=" + data);
        application =
                SpringApplication.run(OffprintApplication.class, arguments.toArray(String[]::new));
    }

    private void stop() throws IOException {
        if (application != null) {
            application.close();
            application = null;
        }
        FileSystemUtils.deleteRecursively(dataFolder());
    }

    private ConfigurableApplicationContext running() {
        if (application == null) {
            throw new IllegalStateException("Offprint is not running.");
        }
        return application;
    }
}
