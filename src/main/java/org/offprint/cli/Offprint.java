package org.offprint.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/**
 * The jar's command line: {@code serve} where nothing else is asked for. Standard output carries
 * the answer alone; exit code 0 is done, 1 is not or not all done with the reason on standard
 * error, 2 is wrong usage.
 */
@Command(
        name = "offprint",
        description = "A researcher's home page in one jar.",
        subcommands = HelpCommand.class,
        mixinStandardHelpOptions = false)
public final class Offprint {

    private final Site site;

    private Offprint(Site site) {
        this.site = site;
    }

    /**
     * Carries out a command and, unless it serves, ends the process with the command's exit code.
     *
     * @param application the class that Spring Boot starts the site from
     * @param args the words of the command line; none, or options of Spring Boot, mean serve
     */
    public static void run(Class<?> application, String... args) {
        Site site = new Site(application);
        if (args.length == 0 || args[0].equals("serve") || isSetting(args[0])) {
            List<String> settings =
                    List.of(args)
                            .subList(
                                    args.length > 0 && args[0].equals("serve") ? 1 : 0,
                                    args.length);
            if (settings.stream().allMatch(Offprint::isSetting)) {
                site.serve(settings.toArray(String[]::new));
                return;
            }
        }
        System.exit(commandLine(site).execute(args));
    }

    static CommandLine commandLine(Site site) {
        return new CommandLine(new Offprint(site))
                .addSubcommand(new ServeCommand())
                .addSubcommand(new ImportCommand(site))
                .addSubcommand(new ExportCommand(site))
                .addSubcommand(new RestoreCommand(site))
                .addSubcommand(new AdminCommand())
                .addSubcommand(new VersionCommand())
                .setOut(utf8(FileDescriptor.out))
                .setErr(utf8(FileDescriptor.err))
                .setExecutionExceptionHandler(new CommandFailure());
    }

    /** An answer is for scripts, so its encoding is not the terminal's but always the same. */
    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), true);
    }

    private static boolean isSetting(String word) {
        return word.startsWith("--") && word.contains("=");
    }
}
