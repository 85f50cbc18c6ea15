package org.offprint.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.offprint.archive.BuildVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the version of this Offprint, as its build recorded it. */
@Command(name = "version", description = "Prints the version.", mixinStandardHelpOptions = true)
final class VersionCommand implements Callable<Integer> {

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        if (spec != null) {
            spec.commandLine().getOut().println(BuildVersion.text());
        }
        return 0;
    }
}
