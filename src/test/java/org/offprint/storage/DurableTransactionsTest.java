package org.offprint.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offprint.common.NotSavedException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

class DurableTransactionsTest {

    private final AtomicLong free = new AtomicLong(1L << 30);
    private final List<String> events = new ArrayList<>();
    private final DriverManagerDataSource dataSource =
            new DriverManagerDataSource("jdbc:h2:mem:durable;DB_CLOSE_DELAY=-1", "sa", "");
    private final JdbcClient jdbc = JdbcClient.create(dataSource);
    private final TransactionTemplate write =
            new TransactionTemplate(
                    new DurableTransactions(
                            dataSource,
                            connection -> events.add("forced " + rows()),
                            new DiskSpace(Path.of("data"), free::get)));

    @BeforeEach
    void makeATable() {
        jdbc.sql("drop table if exists note").update();
        jdbc.sql("create table note (text varchar(10))").update();
    }

    @Test
    void forcesACommitToTheDiskBeforeItIsAcknowledged() {
        write.executeWithoutResult(status -> jdbc.sql("insert into note values ('a')").update());
        events.add("acknowledged");

        assertThat(events).containsExactly("forced 1", "acknowledged");
    }

    @Test
    void sparesThatToWhoOnlyReads() {
        write.setReadOnly(true);

        write.executeWithoutResult(status -> rows());

        assertThat(events).isEmpty();
    }

    @Test
    void beginsNoWriteOnAFullDiskAndStillReads() {
        free.set(1000);

        assertThatExceptionOfType(NotSavedException.class)
                .isThrownBy(() -> write.executeWithoutResult(status -> rows()))
                .withMessageContaining("the disk of the server is full");

        write.setReadOnly(true);
        Integer read = write.execute(status -> rows());
        assertThat(read).isZero();

        free.set(1L << 30);
        write.setReadOnly(false);
        write.executeWithoutResult(status -> jdbc.sql("insert into note values ('b')").update());
        assertThat(rows()).isEqualTo(1);
    }

    private int rows() {
        return jdbc.sql("select count(*) from note").query(Integer.class).single();
    }
}
