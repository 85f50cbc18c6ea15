package org.offprint.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

@Tag("trust")
class KilledProcessTest {

    @TempDir Path data;

    @RepeatedTest(2)
    void losesNothingThatWasAcknowledged() throws Exception {
        List<String> acknowledged = new ArrayList<>();
        for (int kill = 1; kill <= 2; kill++) {
            int enough = kill * 40;
            try (var scribe =
                    OffprintProcess.start(
                            Scribe.class, data, Map.of("OFFPRINT_STARTER", "empty"))) {
                scribe.await(() -> scribe.out().contains("Acknowledged " + enough + "\n"));
                scribe.kill();
                scribe.out()
                        .lines()
                        .filter(line -> line.matches("Acknowledged \\d+"))
                        .forEach(acknowledged::add);
            }
        }

        // A line that was cut by the kill does not count as said; one paper more may be there.
        List<String> stored = titles();
        assertThat(stored).containsAll(acknowledged.subList(0, acknowledged.size() - 1));
        assertThat(stored.size() - acknowledged.size()).isBetween(-1, 2);
    }

    private List<String> titles() throws SQLException {
        List<String> titles = new ArrayList<>();
        try (Connection connection =
                        DriverManager.getConnection(
                                "jdbc:h2:file:" + data.resolve("offprint"), "sa", "");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select title from paper")) {
            while (rows.next()) {
                titles.add(rows.getString(1));
            }
        }
        return titles;
    }
}
