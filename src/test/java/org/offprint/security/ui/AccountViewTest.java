package org.offprint.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.common.Roles;
import org.offprint.security.AdminAccount;
import org.offprint.security.AdminAccounts;
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

    private AdminAccount account() {
        return accounts.find().orElseThrow();
    }
}
