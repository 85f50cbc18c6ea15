package org.offprint.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.Slice;
import org.offprint.common.NotFoundException;
import org.offprint.security.SetupDoor.State;
import org.offprint.security.SetupDoor.WrongCodeException;
import org.offprint.site.StarterChoice;
import org.offprint.storage.DataFolder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Slice
@Import({AdminAccounts.class, PasswordRules.class, PasswordHashing.class})
class SetupDoorTest {

    private static final Username JANE = Username.of("Jane");
    private static final String PASSWORD = "a few words in a row";

    @TempDir Path data;

    private final SteppingClock clock = new SteppingClock();
    private final AdminAccounts accounts;
    private final PasswordHashing hashing;
    private final TransactionTemplate transaction;
    private final List<String> emptied = new ArrayList<>();
    private DataFolder folder;
    private AdminReset reset;
    private SetupDoor door;

    SetupDoorTest(
            @Autowired AdminAccounts accounts,
            @Autowired PasswordHashing hashing,
            @Autowired PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.hashing = hashing;
        this.transaction = new TransactionTemplate(transactions);
    }

    @BeforeEach
    void open() {
        folder = DataFolder.open(data);
        reset = new AdminReset(data, clock);
        door = anew();
    }

    @AfterEach
    void close() throws IOException {
        folder.close();
    }

    @Test
    void makesTheAdministratorOnceAndIsClosedForEver() {
        String code = door.open().text();
        assertThat(door.state()).isEqualTo(State.OPEN);

        assertThat(door.enter(code, JANE, PASSWORD, false)).isFalse();

        assertThat(hashing.matches(PASSWORD, accounts.find().orElseThrow().passwordHash()))
                .isTrue();
        assertThat(folder.marker().isSetUp()).isTrue();
        assertThat(data.resolve("setup-code")).doesNotExist();
        assertThat(door.state()).isEqualTo(State.CLOSED);
        assertThat(anew().state()).isEqualTo(State.CLOSED);
        assertThatThrownBy(() -> door.enter(code, JANE, PASSWORD, false))
                .isInstanceOf(NotFoundException.class);
        assertThat(emptied).isEmpty();
    }

    @Test
    void startsEmptyWhereThatWasChosen() {
        door.enter(door.open().text(), JANE, PASSWORD, true);
        assertThat(emptied).containsExactly("emptied");
    }

    @Test
    void laysTheCodeWhereOnlyTheOwnerOfTheFolderReadsIt() throws IOException {
        String code = door.open().text();
        Path file = data.resolve("setup-code");
        assertThat(file).hasContent(code);
        assertThat(Files.getPosixFilePermissions(file))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void diesAfterAnHour() {
        String code = door.open().text();
        clock.advance(Duration.ofMinutes(60));
        assertThat(door.state()).isEqualTo(State.EXPIRED);
        assertThatThrownBy(() -> door.enter(code, JANE, PASSWORD, false))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void forgetsTheCodeOfAnEarlierStart() {
        String earlier = door.open().text();
        door = anew();
        door.open();
        assertThatThrownBy(() -> door.enter(earlier, JANE, PASSWORD, false))
                .isInstanceOf(WrongCodeException.class);
    }

    @Test
    void slowsWrongTriesFromTheSixthOn() {
        String code = door.open().text();
        for (int i = 0; i < 5; i++) {
            assertThat(refusal("wrong")).isZero();
        }
        assertThat(refusal("wrong")).isBetween(1L, 31L);
        assertThat(refusal(code)).isBetween(1L, 31L);

        clock.advance(Duration.ofSeconds(30));
        assertThat(door.enter(code, JANE, PASSWORD, false)).isFalse();
    }

    @Test
    void keepsTheCodeGoodWhereThePasswordIsBad() {
        String code = door.open().text();
        assertThatThrownBy(() -> door.enter(code, JANE, "password", false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(door.enter(code, JANE, PASSWORD, false)).isFalse();
    }

    @Test
    void opensOnceMoreForAResetWhichEndsAllSessions() {
        door.enter(door.open().text(), JANE, PASSWORD, false);
        long before = accounts.find().orElseThrow().epoch();

        String code = reset.issue().text();
        door.noticeReset();
        door.noticeReset();
        assertThat(accounts.find().orElseThrow().epoch()).isEqualTo(before + 1);
        assertThat(door.state()).isEqualTo(State.OPEN);

        assertThat(door.enter(code, Username.of("Joan"), "other words in a row", false)).isTrue();

        AdminAccount account = accounts.find().orElseThrow();
        assertThat(account.username()).isEqualTo(Username.of("Joan"));
        assertThat(account.epoch()).isEqualTo(before + 2);
        assertThat(door.state()).isEqualTo(State.CLOSED);
        assertThat(data.resolve("reset.json")).doesNotExist();
        assertThat(data.resolve("setup-code")).doesNotExist();
    }

    @Test
    void takesNoResetThatIsOlderThanAnHour() {
        door.enter(door.open().text(), JANE, PASSWORD, false);
        reset.issue();
        clock.advance(Duration.ofMinutes(60));
        assertThat(door.state()).isEqualTo(State.CLOSED);
    }

    private long refusal(String code) {
        try {
            door.enter(code, JANE, PASSWORD, false);
            throw new AssertionError("The code was taken");
        } catch (WrongCodeException e) {
            return e.retryAfterSeconds();
        }
    }

    private SetupDoor anew() {
        var beans = new StaticListableBeanFactory();
        beans.addBean("starter", (StarterChoice) () -> emptied.add("emptied"));
        return new SetupDoor(
                accounts,
                reset,
                new PasswordRules(),
                folder,
                transaction,
                beans.getBeanProvider(StarterChoice.class),
                new AuditLog(),
                clock);
    }
}
