package org.offprint.cli;

import picocli.CommandLine.Command;

/**
 * Only the help of {@code serve}: {@link Offprint#run} carries it out before the command line is
 * read, because Spring Boot reads its own options.
 */
@Command(
        name = "serve",
        description =
                "Serves the site until the process is told to end. This is what happens without a"
                        + " command, too. Settings are given by environment variables or as"
                        + " --offprint.data=FOLDER.",
        mixinStandardHelpOptions = true)
final class ServeCommand {}
