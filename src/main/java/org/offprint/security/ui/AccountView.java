package org.offprint.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.offprint.common.Roles;
import org.offprint.common.ui.Notifications;
import org.offprint.common.ui.ViewHeader;
import org.offprint.security.AdminAccount;
import org.offprint.security.AdminAccounts;
import org.offprint.security.AdminAccounts.WrongPasswordException;
import org.offprint.security.AuditLog;
import org.offprint.security.PasswordRules;
import org.offprint.security.PersonalTokens;
import org.offprint.security.Username;

/**
 * What the owner logs in with, where else they are logged in, and which programs may act for them.
 */
@Route("account")
@PageTitle("Account · Console")
@Menu(title = "Account", order = 90)
@RolesAllowed(Roles.OWNER)
@StyleSheet("context://console/account.css")
class AccountView extends Composite<Div> {

    final TextField username = new TextField("User name");
    final Button rename = new Button("Save user name");
    final PasswordField oldPassword = new PasswordField("Old password");
    final PasswordField newPassword = new PasswordField("New password");
    final Button change = new Button("Change password");
    final Button endSessions = new Button("End all other sessions");

    final TokensSection tokens;

    private final AdminAccounts accounts;
    private final AuditLog audit;

    AccountView(AdminAccounts accounts, PersonalTokens tokens, AuditLog audit) {
        this.accounts = accounts;
        this.audit = audit;
        this.tokens =
                new TokensSection(
                        tokens, (what, token) -> record("%s: %s".formatted(what, token.id())));
        username.setValue(name());
        username.setMaxLength(Username.MAX_LENGTH);
        username.getElement().setAttribute("autocomplete", "username");
        username.setHelperText("Upper and lower case mean the same.");
        rename.addClickListener(click -> rename());

        oldPassword.getElement().setAttribute("autocomplete", "current-password");
        newPassword.getElement().setAttribute("autocomplete", "new-password");
        newPassword.setHelperText(
                "At least %d characters. A few words in a row are easy to keep in mind."
                        .formatted(PasswordRules.MIN_LENGTH));
        change.addClickListener(click -> changePassword());

        endSessions.addClickListener(click -> endSessions());

        getContent().addClassName("account");
        getContent()
                .add(
                        new ViewHeader("Account", "What you and your programs log in with."),
                        section("User name", username, rename),
                        section(
                                "Password",
                                new Paragraph("A new password logs you out everywhere but here."),
                                oldPassword,
                                newPassword,
                                change),
                        section(
                                "Other sessions",
                                new Paragraph(
                                        "If you forgot to log out somewhere, end that session from here. Browsers that were to keep you logged in forget you, this one too after you leave."),
                                endSessions),
                        this.tokens);
    }

    private void rename() {
        try {
            accounts.rename(Username.of(username.getValue()));
        } catch (IllegalArgumentException e) {
            refuse(username, e);
            return;
        }
        username.setInvalid(false);
        username.setValue(name());
        record("user name");
        Notifications.done("The user name is saved.");
    }

    private void changePassword() {
        oldPassword.setInvalid(false);
        newPassword.setInvalid(false);
        try {
            accounts.changePassword(oldPassword.getValue(), newPassword.getValue());
        } catch (WrongPasswordException e) {
            record("password refused");
            oldPassword.setErrorMessage(e.getMessage());
            oldPassword.setInvalid(true);
            oldPassword.focus();
            return;
        } catch (IllegalArgumentException e) {
            newPassword.setErrorMessage(e.getMessage());
            newPassword.setInvalid(true);
            newPassword.focus();
            return;
        }
        oldPassword.clear();
        newPassword.clear();
        record("password");
        Notifications.done("The password is changed; all other sessions have ended.");
    }

    private void endSessions() {
        accounts.endSessions();
        record("sessions ended");
        Notifications.done("All other sessions have ended.");
    }

    private static void refuse(TextField field, IllegalArgumentException why) {
        field.setErrorMessage(why.getMessage());
        field.setInvalid(true);
        field.focus();
    }

    private String name() {
        return accounts.find().map(AdminAccount::username).map(Username::value).orElse("");
    }

    private void record(String what) {
        @Nullable VaadinRequest request = VaadinRequest.getCurrent();
        audit.record(what, name(), request == null ? null : request.getRemoteAddr());
    }

    private static Section section(String name, Component... parts) {
        Div column = new Div(parts);
        column.addClassName("column");
        Section section = new Section(new H2(name), column);
        section.addClassName("hanging");
        return section;
    }
}
