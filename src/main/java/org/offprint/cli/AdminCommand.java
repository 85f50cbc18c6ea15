package org.offprint.cli;

import picocli.CommandLine.Command;

/** What concerns the administrator: the account, tokens for programs. */
@Command(
        name = "admin",
        description = "What concerns the administrator: the account, tokens for programs.",
        subcommands = {AdminResetCommand.class, AdminTokenCommand.class},
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
final class AdminCommand {}
