package org.offprint.cli;

import picocli.CommandLine.Command;

@Command(name = "import", mixinStandardHelpOptions = true)
final class ImportCommand {

    ImportCommand(Site site) {}
}
