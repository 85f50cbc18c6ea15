package org.offprint.cli;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.core.Appender;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.OffprintApplication;
import org.slf4j.LoggerFactory;

/** Commands as a person at the machine gives them, over a data folder of their own. */
abstract class CommandLineTest {

    @TempDir Path folder;

    @BeforeEach
    void setFolder() {
        System.setProperty("offprint.data", data().toString());
        System.setProperty("offprint.starter", "sample");
    }

    @AfterEach
    void forgetFolder() {
        System.clearProperty("offprint.data");
        System.clearProperty("offprint.starter");
    }

    /** A command keeps the log from the console, for the whole process; other tests read it. */
    @AfterAll
    static void letTheLogSpeakAgain() {
        System.clearProperty("CONSOLE_LOG_THRESHOLD");
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME))
                .iteratorForAppenders()
                .forEachRemaining(Appender::clearAllFilters);
    }

    /** The data folder, which is not there yet. */
    Path data() {
        return folder.resolve("data");
    }

    /** Carries out a command. */
    Said run(Object... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code =
                Offprint.commandLine(new Site(OffprintApplication.class))
                        .setOut(new PrintWriter(out))
                        .setErr(new PrintWriter(err))
                        .execute(
                                java.util.Arrays.stream(words)
                                        .map(Object::toString)
                                        .toArray(String[]::new));
        return new Said(code, out.toString(), err.toString());
    }

    /** Makes a site with the starter in the data folder. */
    void makeSite() {
        new Site(OffprintApplication.class).with(context -> context.isActive());
    }

    /**
     * What a command said.
     *
     * @param code its exit code
     */
    record Said(int code, String out, String err) {}
}
