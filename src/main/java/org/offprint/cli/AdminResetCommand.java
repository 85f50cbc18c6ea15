package org.offprint.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.offprint.security.AdminReset;
import org.offprint.security.OneTimeCode;
import picocli.CommandLine.Command;

/**
 * The way back in for an owner who has lost the password. It needs neither the database nor a stop
 * of the server, only the right to write to the data folder.
 */
@Command(
        name = "reset",
        description =
                "Prints a one-time code, good for one hour, with which /setup of the running or next"
                        + " started server takes a new user name and password. All sessions end.",
        mixinStandardHelpOptions = true)
final class AdminResetCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        OneTimeCode code =
                DataFolderAlone.with(folder -> new AdminReset(folder, Clock.systemUTC()).issue());
        System.out.println(code.text());
        System.err.println(
                "Open /setup of your site, or /setup#CODE, and give this code within an hour.");
        return 0;
    }
}
