package org.offprint.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.Slice;
import org.offprint.common.NotFoundException;
import org.offprint.security.PersonalTokens.Made;
import org.offprint.storage.CannotStartException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Slice
@Import({AdminAccounts.class, PasswordRules.class, PasswordHashing.class})
class PersonalTokensTest {

    @TempDir Path data;

    private final SteppingClock clock = new SteppingClock();
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final AdminAccounts accounts;
    private WaitingTokens waiting;
    private PersonalTokens tokens;

    PersonalTokensTest(
            @Autowired JdbcClient jdbc,
            @Autowired PlatformTransactionManager transactions,
            @Autowired AdminAccounts accounts) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.accounts = accounts;
    }

    @BeforeEach
    void open() throws IOException {
        Files.createFile(data.resolve("instance.json"));
        waiting = new WaitingTokens(data, clock);
        tokens = new PersonalTokens(jdbc, transaction, waiting, clock);
    }

    @Test
    void findsATokenByItsSecretAndByNothingElse() {
        Made one = tokens.make("Backup");
        clock.advance(Duration.ofSeconds(1));
        Made two = tokens.make("Laptop");

        assertThat(tokens.find(one.secret().text())).contains(one.token());
        assertThat(tokens.find(two.secret().text())).contains(two.token());
        assertThat(tokens.find(TokenSecret.random().text())).isEmpty();
        assertThat(tokens.find(one.secret().hash())).isEmpty();
        assertThat(tokens.find(one.secret().text().toUpperCase(java.util.Locale.ROOT))).isEmpty();
        assertThat(tokens.list()).containsExactly(two.token(), one.token());
    }

    @Test
    void keepsNothingButTheHashOfASecret() {
        String secret = tokens.make("Backup").secret().text();
        List<String> cells =
                jdbc.sql("select * from personal_token").query().listOfRows().stream()
                        .flatMap(row -> row.values().stream())
                        .map(String::valueOf)
                        .toList();

        assertThat(cells).contains(OneTimeCode.sha256(secret)).hasSize(5);
        assertThat(cells).noneMatch(cell -> cell.contains(secret.substring(3, 20)));
    }

    @Test
    void saysNoSecretToWhoeverPrintsIt() {
        Made made = tokens.make("Backup");
        assertThat(made.toString()).doesNotContain(made.secret().text().substring(3));
    }

    @Test
    void refusesARevokedTokenAtOnce() {
        Made made = tokens.make("Backup");
        tokens.revoke(made.token().id());

        assertThat(tokens.find(made.secret().text())).isEmpty();
        assertThat(tokens.list()).isEmpty();
        assertThatThrownBy(() -> tokens.revoke(made.token().id()))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void remembersTheDayOfTheLastUse() {
        Made made = tokens.make("Backup");
        assertThat(made.token().lastUsed()).isNull();

        assertThat(tokens.use(made.token())).isTrue();
        PersonalToken used = tokens.find(made.secret().text()).orElseThrow();
        assertThat(used.lastUsed())
                .isEqualTo(LocalDate.ofInstant(clock.instant(), clock.getZone()));
        assertThat(tokens.use(used)).isFalse();

        clock.advance(Duration.ofDays(1));
        assertThat(tokens.use(used)).isFalse();
        assertThat(tokens.find(made.secret().text()).orElseThrow().lastUsed())
                .isEqualTo(LocalDate.ofInstant(clock.instant(), clock.getZone()));
    }

    @Test
    void takesInWhatTheCommandLineLeftInTheDataFolder() throws IOException {
        TokenSecret secret = new WaitingTokens(data, clock).issue("Cron job");
        Path file = file();
        assertThat(Files.readString(file)).doesNotContain(secret.text().substring(3, 20));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");

        assertThat(tokens.find(secret.text()).map(PersonalToken::name)).contains("Cron job");
        assertThat(file).doesNotExist();
        assertThat(tokens.list()).hasSize(1);
    }

    @Test
    void listsTokensThatWait() {
        waiting.issue("Cron job");
        assertThat(tokens.list()).extracting(PersonalToken::name).containsExactly("Cron job");
    }

    @Test
    void bringsNoRevokedTokenBackFromAFileThatACrashLeft() throws IOException {
        TokenSecret secret = waiting.issue("Cron job");
        Path file = file();
        String left = Files.readString(file);
        PersonalToken token = tokens.find(secret.text()).orElseThrow();
        Files.writeString(file, left);

        tokens.revoke(token.id());

        assertThat(tokens.find(secret.text())).isEmpty();
        assertThat(tokens.list()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{\"name\":\"x\"}",
                "{\"name\":\"x\",\"hash\":\"00\",\"madeAt\":\"2026-11-24T10:15:30Z\"}",
                "{\"name\":\"x\",\"hash\":null,\"madeAt\":\"yesterday\"}"
            })
    void passesOverAFileThatIsNoToken(String content) throws IOException {
        Files.writeString(data.resolve("token-5b1c2e9e-7a3c-4c55-9a37-0d5be6c1a111.json"), content);
        Files.writeString(data.resolve("token-mine.json"), content);
        TokenSecret secret = waiting.issue("Cron job");

        assertThat(tokens.find(secret.text())).isPresent();
        assertThat(tokens.list()).hasSize(1);
    }

    @Test
    void makesNoTokenInAFolderThatIsNotOffprints() throws IOException {
        Files.delete(data.resolve("instance.json"));
        assertThatThrownBy(() -> waiting.issue("Cron job"))
                .isInstanceOf(CannotStartException.class)
                .hasMessageContaining(data.toString())
                .hasMessageContaining("OFFPRINT_DATA");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \t"})
    void wantsAName(String name) {
        assertThatThrownBy(() -> tokens.make(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("needs a name");
        assertThatThrownBy(() -> waiting.issue(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void endsAllTokensWhenTheAccountIsTakenBack() {
        Username jane = Username.of("jane");
        accounts.create(jane, "a few words in a row");
        Made made = tokens.make("Backup");

        accounts.changePassword("a few words in a row", "other words in a row");
        assertThat(tokens.find(made.secret().text())).isPresent();

        accounts.reset(jane, "new words in a row");
        assertThat(tokens.find(made.secret().text())).isEmpty();
    }

    private Path file() throws IOException {
        try (var files = Files.list(data)) {
            return files.filter(f -> f.getFileName().toString().startsWith("token-"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
