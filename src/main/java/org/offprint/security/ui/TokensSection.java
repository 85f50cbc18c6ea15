package org.offprint.security.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.offprint.common.NotFoundException;
import org.offprint.common.ui.CopiedText;
import org.offprint.common.ui.Notifications;
import org.offprint.security.PersonalToken;
import org.offprint.security.PersonalTokens;

/** The tokens for programs: made, shown once, listed with the day of their last use, revoked. */
final class TokensSection extends Composite<Section> {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    final TextField name = new TextField("Name of a new token");
    final Button make = new Button("Make token", click -> make());
    final TextField secret = new TextField("The new token");
    final Button copy = new Button("Copy", click -> copy());
    final Button done = new Button("I have it", click -> hideSecret());

    private final UnorderedList list = new UnorderedList();
    private final Div shown = new Div();
    private final PersonalTokens tokens;
    private final BiConsumer<String, PersonalToken> record;

    /**
     * @param record is told what was done with which token
     */
    TokensSection(PersonalTokens tokens, BiConsumer<String, PersonalToken> record) {
        this.tokens = tokens;
        this.record = record;
        name.setMaxLength(PersonalToken.MAX_NAME);
        name.setPlaceholder("Backup script");
        name.addKeyPressListener(Key.ENTER, press -> make());
        secret.setReadOnly(true);
        secret.setHelperText("Copy it now: it is not shown again.");
        secret.setAutoselect(true);
        secret.addClassName("token-secret");
        done.addThemeVariants(ButtonVariant.TERTIARY);
        list.addClassName("token-list");
        Div buttons = new Div(copy, done);
        buttons.addClassName("token-buttons");
        shown.addClassName("token-shown");
        shown.getElement().setAttribute("role", "status");
        shown.add(secret, buttons);
        Div column =
                new Div(
                        new Paragraph(
                                "With a token a program reads and changes your papers over the API, described at /api/openapi.json. It may do so until you revoke the token; a new password does not end it."),
                        list,
                        shown,
                        name,
                        make);
        column.addClassName("column");
        getContent().addClassName("hanging");
        getContent().add(new H2("Tokens"), column);
        hideSecret();
        renew();
    }

    private void renew() {
        List<PersonalToken> all = tokens.list();
        list.removeAll();
        all.forEach(token -> list.add(row(token)));
        list.setVisible(!all.isEmpty());
    }

    private ListItem row(PersonalToken token) {
        Span called = new Span(token.name());
        Span days = new Span(days(token));
        days.addClassName("token-days");
        Div what = new Div(called, days);
        what.addClassName("token-what");
        Button revoke = new Button("Revoke", click -> ask(token));
        revoke.addThemeVariants(ButtonVariant.TERTIARY);
        revoke.setAriaLabel("Revoke " + token.name());
        return new ListItem(what, revoke);
    }

    private static String days(PersonalToken token) {
        LocalDate made = LocalDate.ofInstant(token.madeAt(), ZoneOffset.UTC);
        LocalDate used = token.lastUsed();
        return "made %s, %s"
                .formatted(
                        DAY.format(made),
                        used == null ? "never used" : "last used " + DAY.format(used));
    }

    private void make() {
        PersonalTokens.Made made;
        try {
            made = tokens.make(name.getValue());
        } catch (IllegalArgumentException e) {
            name.setErrorMessage(e.getMessage());
            name.setInvalid(true);
            name.focus();
            return;
        }
        record.accept("token made", made.token());
        name.setInvalid(false);
        name.clear();
        secret.setValue(made.secret().text());
        shown.setVisible(true);
        copy.focus();
        renew();
    }

    private void copy() {
        CopiedText.copy(copy, secret.getValue(), "The token is copied.");
    }

    private void hideSecret() {
        secret.clear();
        shown.setVisible(false);
    }

    private void ask(PersonalToken token) {
        ConfirmDialog question = new ConfirmDialog();
        question.setHeader("Revoke “%s”?".formatted(token.name()));
        question.setText("Programs that use it are refused from then on.");
        question.setCancelable(true);
        question.setCancelText("Keep it");
        question.setConfirmText("Revoke");
        question.setConfirmButtonTheme("error");
        question.addConfirmListener(confirmed -> revoke(token));
        question.open();
    }

    private void revoke(PersonalToken token) {
        try {
            tokens.revoke(token.id());
            record.accept("token revoked", token);
        } catch (NotFoundException e) {
            // Another window was faster.
        }
        hideSecret();
        renew();
        name.focus();
        Notifications.done("“%s” is revoked.".formatted(token.name()));
    }
}
