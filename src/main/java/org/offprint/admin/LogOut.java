package org.offprint.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.VaadinServletRequest;
import org.jspecify.annotations.Nullable;
import org.offprint.common.ui.DraftKeeper;
import org.springframework.security.web.csrf.CsrfToken;

/** Leaves the console by the same form post that the public log-out takes. */
final class LogOut {

    private static final String POST =
            """
            const form = document.createElement('form');
            form.method = 'post';
            form.action = '/logout';
            if ($0) {
              const token = document.createElement('input');
              token.type = 'hidden';
              token.name = $0;
              token.value = $1;
              form.append(token);
            }
            document.body.append(form);
            form.submit();
            """;

    private LogOut() {}

    /** Forgets all drafts in this browser and posts the form. */
    static void from(Component component) {
        DraftKeeper.forgetAll(component);
        CsrfToken token = token();
        component
                .getElement()
                .executeJs(
                        POST,
                        token == null ? "" : token.getParameterName(),
                        token == null ? "" : token.getToken());
    }

    private static @Nullable CsrfToken token() {
        VaadinServletRequest request = VaadinServletRequest.getCurrent();
        return request == null
                ? null
                : (CsrfToken)
                        request.getHttpServletRequest().getAttribute(CsrfToken.class.getName());
    }
}
