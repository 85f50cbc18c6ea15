package org.offprint.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.ListItem;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.common.Roles;
import org.offprint.security.AdminAccount;
import org.offprint.security.AdminAccounts;
import org.offprint.security.PersonalTokens;
import org.offprint.security.TokenCheck;
import org.offprint.security.TokenCheck.Outcome;
import org.offprint.security.Username;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest
@WithMockUser(roles = Roles.OWNER)
class AccountViewTest extends SpringBrowserlessTest {

    private static final String PASSWORD = "a few words in a row";

    @TempDir static Path data;

    @Autowired private AdminAccounts accounts;
    @Autowired private PersonalTokens tokens;
    @Autowired private TokenCheck check;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("offprint.data", () -> data);
        registry.add("offprint.admin.username", () -> "jane");
        registry.add("offprint.admin.password", () -> PASSWORD);
    }

    @Test
    void changesTheUserName() {
        AccountView view = navigate(AccountView.class);

        test(view.username).setValue("Jane Doe");
        test(view.rename).click();

        assertThat(account().username()).isEqualTo(Username.of("Jane Doe"));
    }

    @Test
    void changesThePasswordAndEndsOtherSessions() {
        AdminAccount before = account();
        AccountView view = navigate(AccountView.class);

        test(view.oldPassword).setValue("not the old one");
        test(view.newPassword).setValue("other words in a row");
        test(view.change).click();
        assertThat(view.oldPassword.isInvalid()).isTrue();
        assertThat(account()).isEqualTo(before);

        test(view.oldPassword).setValue(PASSWORD);
        test(view.newPassword).setValue("password");
        test(view.change).click();
        assertThat(view.newPassword.getErrorMessage()).contains("tried first");
        assertThat(account()).isEqualTo(before);

        test(view.newPassword).setValue("other words in a row");
        test(view.change).click();
        assertThat(account().passwordHash()).isNotEqualTo(before.passwordHash());
        assertThat(account().epoch()).isEqualTo(before.epoch() + 1);
        assertThat(view.newPassword.getValue()).isEmpty();
    }

    @Test
    void endsOtherSessions() {
        long before = account().epoch();
        AccountView view = navigate(AccountView.class);

        test(view.endSessions).click();

        assertThat(account().epoch()).isEqualTo(before + 1);
    }

    @Test
    void makesATokenAndShowsItOnce() {
        AccountView view = navigate(AccountView.class);
        assertThat(
                        view.tokens.secret.isVisible()
                                && view.tokens.secret.getParent().orElseThrow().isVisible())
                .isFalse();

        test(view.tokens.name).setValue("Backup script");
        test(view.tokens.make).click();

        String secret = view.tokens.secret.getValue();
        assertThat(secret).startsWith("op_");
        assertThat(check.attempt(secret, "192.0.2.1")).isInstanceOf(Outcome.Welcome.class);
        assertThat(view.tokens.name.getValue()).isEmpty();

        test(view.tokens.done).click();
        assertThat(view.tokens.secret.getValue()).isEmpty();
        assertThat(
                        view.tokens.copy.isVisible()
                                && view.tokens.secret.getParent().orElseThrow().isVisible())
                .isFalse();
        assertThat(rows()).anyMatch(row -> row.startsWith("Backup script"));
    }

    @Test
    void wantsANameForAToken() {
        AccountView view = navigate(AccountView.class);
        int before = tokens.list().size();

        test(view.tokens.make).click();

        assertThat(view.tokens.name.getErrorMessage()).contains("needs a name");
        assertThat(tokens.list()).hasSize(before);
    }

    @Test
    void revokesATokenAfterAsking() {
        var made = tokens.make("Old laptop");
        var used = tokens.make("Cron job");
        check.attempt(used.secret().text(), "192.0.2.1");
        navigate(AccountView.class);
        assertThat(rows())
                .anyMatch(row -> row.contains("Old laptop") && row.contains("never used"));
        assertThat(rows()).anyMatch(row -> row.matches("Cron jobmade .*, last used \\d.*"));

        test(find(Button.class)
                        .withCondition(b -> "Revoke Old laptop".equals(b.getAriaLabel().orElse("")))
                        .single())
                .click();
        assertThat(tokens.list()).contains(made.token());
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(tokens.list()).doesNotContain(made.token());
        assertThat(rows()).noneMatch(row -> row.contains("Old laptop"));
    }

    private List<String> rows() {
        return find(ListItem.class).all().stream()
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }

    private AdminAccount account() {
        return accounts.find().orElseThrow();
    }
}
