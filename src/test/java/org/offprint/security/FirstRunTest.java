package org.offprint.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.Slice;
import org.offprint.settings.ImportLimits;
import org.offprint.settings.OffprintSettings;
import org.offprint.site.PublicAddress;
import org.offprint.site.StarterChoice;
import org.offprint.storage.CannotStartException;
import org.offprint.storage.DataFolder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.context.WebApplicationContext;

@Slice
@Import({AdminAccounts.class, PasswordRules.class, PasswordHashing.class, PublicAddress.class})
class FirstRunTest {

    private static final String PASSWORD = "a few words in a row";

    @TempDir Path data;

    private final SteppingClock clock = new SteppingClock();
    private final List<String> shown = new ArrayList<>();
    private final AdminAccounts accounts;
    private final PublicAddress address;
    private DataFolder folder;
    private AdminReset reset;

    FirstRunTest(@Autowired AdminAccounts accounts, @Autowired PublicAddress address) {
        this.accounts = accounts;
        this.address = address;
    }

    @BeforeEach
    void open() {
        folder = DataFolder.open(data);
        reset = new AdminReset(data, clock);
    }

    @AfterEach
    void close() throws IOException {
        folder.close();
    }

    @Test
    void showsTheCodeInOneBlock() throws IOException {
        start(null, null, null);

        String code = Files.readString(data.resolve("setup-code")).strip();
        assertThat(shown).hasSize(1);
        assertThat(shown.getFirst())
                .contains(
                        "      http://localhost:8080/setup" + System.lineSeparator(),
                        "      " + code + System.lineSeparator(),
                        "http://localhost:8080/setup#" + code);
    }

    @Test
    void refusesAFolderThatHasLostItsAdministrator() {
        folder.marker().recordSetUp(clock.instant());

        assertThatThrownBy(() -> start("jane", PASSWORD, null))
                .isInstanceOf(CannotStartException.class)
                .hasMessageContainingAll(
                        data.toString(), "backup", "java -jar offprint.jar admin reset");
        assertThat(accounts.exists()).isFalse();
        assertThat(data.resolve("setup-code")).doesNotExist();
    }

    @Test
    void startsOnSuchAFolderAfterAReset() {
        folder.marker().recordSetUp(clock.instant());
        reset.issue();

        start(null, null, null);

        assertThat(shown).isEmpty();
    }

    @Test
    void makesGoodACrashBetweenTheAccountAndTheMarker() {
        accounts.create(Username.of("jane"), PASSWORD);

        start(null, null, null);

        assertThat(folder.marker().isSetUp()).isTrue();
        assertThat(shown).isEmpty();
        assertThat(data.resolve("setup-code")).doesNotExist();
    }

    @Test
    void makesTheAdministratorOfTheSettings() throws IOException {
        Path file = Files.writeString(data.resolve("password"), PASSWORD + "\nsecond line\n");

        start("Jane", null, file);

        assertThat(accounts.find().orElseThrow().username()).isEqualTo(Username.of("Jane"));
        assertThat(folder.marker().isSetUp()).isTrue();
        assertThat(shown).isEmpty();
    }

    @Test
    void ignoresTheSettingsOnceThereIsAnAdministrator() {
        accounts.create(Username.of("jane"), PASSWORD);

        start("joan", "other words in a row", null);

        assertThat(accounts.find().orElseThrow().username()).isEqualTo(Username.of("jane"));
    }

    @Test
    void saysWhatIsWrongWithTheSettings() {
        assertThatThrownBy(() -> start("jane", null, null))
                .isInstanceOf(CannotStartException.class)
                .hasMessageContaining("OFFPRINT_ADMIN_PASSWORD_FILE");
        assertThatThrownBy(() -> start(null, PASSWORD, null))
                .hasMessageContaining("The user name is missing");
        assertThatThrownBy(() -> start("jane", PASSWORD, data.resolve("x")))
                .hasMessageContaining("not both");
        assertThatThrownBy(() -> start("jane", null, data.resolve("x")))
                .hasMessageContaining(data.resolve("x").toString());
        assertThatThrownBy(() -> start("jane", "letmein1", null))
                .hasMessageContaining("tried first")
                .hasMessageNotContaining("letmein1");
    }

    private void start(@Nullable String username, @Nullable String password, @Nullable Path file) {
        var settings =
                new OffprintSettings(
                        data,
                        null,
                        List.of(),
                        OffprintSettings.Starter.EMPTY,
                        new OffprintSettings.Admin(username, password, file),
                        new OffprintSettings.Lookup("", "", "", "", false),
                        ImportLimits.USUAL);
        var beans = new StaticListableBeanFactory();
        beans.addBean("notice", (SetupNotice) shown::add);
        var door =
                new SetupDoor(
                        accounts,
                        reset,
                        new PasswordRules(),
                        folder,
                        TransactionOperations.withoutTransaction(),
                        beans.getBeanProvider(StarterChoice.class),
                        new AuditLog(),
                        clock);
        var run =
                new FirstRun(
                        accounts,
                        door,
                        reset,
                        folder,
                        settings,
                        address,
                        beans.getBeanProvider(SetupNotice.class),
                        new AuditLog(),
                        clock,
                        mock(WebApplicationContext.class));
        run.afterSingletonsInstantiated();
        run.showCode();
    }
}
