package org.offprint.cli;

import org.offprint.storage.CannotStartException;
import org.springframework.boot.context.properties.bind.BindException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says on standard error, in one line, why a command was not done. */
final class CommandFailure implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(
            Exception failure, CommandLine commandLine, ParseResult parseResult) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotStartException || cause instanceof BindException) {
                // Said already, by the report of the start that failed.
                return CommandLine.ExitCode.SOFTWARE;
            }
        }
        commandLine
                .getErr()
                .println(String.valueOf(failure.getMessage()).strip().replaceAll("\\s+", " "));
        return CommandLine.ExitCode.SOFTWARE;
    }
}
