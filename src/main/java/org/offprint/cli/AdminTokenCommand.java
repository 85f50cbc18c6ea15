package org.offprint.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.offprint.security.TokenSecret;
import org.offprint.security.WaitingTokens;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * A token for a program. Like a reset it needs neither the database nor a stop of the server, only
 * the right to write to the data folder.
 */
@Command(
        name = "token",
        description =
                "Prints a new token, with which programs use the API of the running or next started"
                        + " server until it is revoked in the console under Account.",
        mixinStandardHelpOptions = true)
final class AdminTokenCommand implements Callable<Integer> {

    @Spec private @Nullable CommandSpec spec;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            defaultValue = "Command line",
            description = "What the console calls it; “${DEFAULT-VALUE}” if not given.")
    private String name = "";

    @Override
    public Integer call() {
        TokenSecret secret;
        try {
            secret =
                    DataFolderAlone.with(
                            folder -> new WaitingTokens(folder, Clock.systemUTC()).issue(name));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(commandLine(), String.valueOf(e.getMessage()), e);
        }
        commandLine().getOut().println(secret.text());
        commandLine().getErr().println("Keep it as you keep a password; it is not shown again.");
        return 0;
    }

    private CommandLine commandLine() {
        if (spec == null) {
            throw new IllegalStateException("The command line sets the specification");
        }
        return spec.commandLine();
    }
}
