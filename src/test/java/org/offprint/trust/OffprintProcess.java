package org.offprint.trust;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.offprint.OffprintApplication;

/**
 * An Offprint in a process of its own, on this test's class path, with a data folder of its own.
 */
final class OffprintProcess implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 90;

    private final Process process;
    private final Path out;
    private final Path err;

    private OffprintProcess(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /** Starts a command of the jar. */
    static OffprintProcess start(Path data, Map<String, String> environment, String... command) {
        return start(OffprintApplication.class, productClassPath(), data, environment, command);
    }

    /** Starts a class of the tests beside the product, with nothing else of the tests. */
    static OffprintProcess start(Class<?> mainClass, Path data, Map<String, String> environment) {
        String file = mainClass.getName().replace('.', '/') + ".class";
        try (var bytes = mainClass.getResourceAsStream("/" + file)) {
            Path folder = Files.createTempDirectory("offprint-class");
            Files.createDirectories(folder.resolve(file).getParent());
            Files.copy(Objects.requireNonNull(bytes), folder.resolve(file));
            String classPath = folder + File.pathSeparator + productClassPath();
            return start(mainClass, classPath, data, environment);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without the tests' own classes, whose configurations a site would find. */
    private static String productClassPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !Path.of(entry).endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static OffprintProcess start(
            Class<?> mainClass,
            String classPath,
            Path data,
            Map<String, String> environment,
            String... arguments) {
        List<String> line =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx512m",
                                "-XX:TieredStopAtLevel=1",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                classPath,
                                mainClass.getName()));
        line.addAll(Arrays.asList(arguments));
        try {
            Path out = Files.createTempFile("offprint", ".out");
            Path err = Files.createTempFile("offprint", ".err");
            ProcessBuilder builder =
                    new ProcessBuilder(line)
                            .redirectOutput(out.toFile())
                            .redirectError(err.toFile());
            builder.environment().put("OFFPRINT_DATA", data.toString());
            builder.environment().put("SERVER_PORT", "0");
            builder.environment().putAll(environment);
            return new OffprintProcess(builder.start(), out, err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for the end and gives the exit code. */
    int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("It did not end. It said:\n" + out() + err());
        }
        return process.exitValue();
    }

    /** Waits until something is so, or the process ends. */
    void await(BooleanSupplier condition) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline || process.waitFor(50, TimeUnit.MILLISECONDS)) {
                throw new AssertionError("It never came so far. It said:\n" + out() + err());
            }
        }
    }

    /** Ends the process at once, as {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    String out() {
        return read(out);
    }

    String err() {
        return read(err);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        Files.deleteIfExists(out);
        Files.deleteIfExists(err);
    }
}
