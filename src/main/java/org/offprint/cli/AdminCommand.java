package org.offprint.cli;

import picocli.CommandLine.Command;

/** What concerns the administrator's account. */
@Command(
        name = "admin",
        description = "What concerns the administrator's account.",
        subcommands = AdminResetCommand.class,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
final class AdminCommand {}
